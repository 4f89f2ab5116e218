import { layerName } from '../../parts/network/network-words.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import { currentStep, isOfBatch, type PassPlace } from './pass.ts';
import { PassNumbers } from './pass-numbers.ts';
import type { PassStep } from './pass-steps.ts';

/** Says what the last step did, with its numbers, and where the pass is. */
export function say(place: PassPlace): string {
  const { steps, position, pass, computed, example } = place;
  const { before, end, ...words } = pass.words;
  // A step forward is done in every row, a step back belongs to one.
  const many = isOfBatch(place);
  const goesBack = pass.direction === 'backward';
  const which = many && !goesBack ? ` Numbers are those of example ${example + 1}.` : '';
  const row = many && goesBack ? `, example ${example + 1}` : '';
  if (position === 0) return `${before}${which}`;
  const step = currentStep(place);
  const said = words[step.kind]?.(place, step, new PassNumbers(computed));
  const at = `Step ${position} of ${steps.length}, ${neuronOf(computed.small, step)}${row}: `;
  return `${at}${said}${position === steps.length ? ` ${end(place)}` : ''}${which}`;
}

function neuronOf(small: SmallNetwork, { layer, neuron }: PassStep): string {
  return `layer ${layer} (${layerName(layer, small.layers.length + 1)}), neuron ${neuron + 1}`;
}
