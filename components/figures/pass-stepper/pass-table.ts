import { widthsOf } from '../../parts/small-network/small-network.ts';
import type { PassPlace } from './formula.ts';
import { PassNumbers } from './pass-numbers.ts';
import { lossIsFused, type PassStep } from './pass-steps.ts';
import { given, computed as write } from './tex.ts';
import { inBrackets } from './words.ts';

/** A neuron's line in the table of a whole pass. */
export interface PassRow {
  readonly header: string;
  readonly cells: readonly string[];
}

/** Writes a whole pass, a neuron a row: the sum in full, and what comes of it. */
export function passTable(place: PassPlace): readonly PassRow[] {
  const { computed, direction, steps, example } = place;
  const { small } = computed;
  const numbers = new PassNumbers(computed);
  const last = small.layers.length;
  return steps
    .filter(({ kind }) => kind === (direction === 'forward' ? 'activation' : 'delta'))
    .map((step): PassRow => {
      const { layer, neuron } = step;
      const header = `layer ${layer}, neuron ${neuron + 1}`;
      if (direction === 'forward') {
        const { left, right } = numbers.weightedSum(example, layer, neuron);
        const incoming = (a: number) => inBrackets(layer === 1 ? given(a) : write(a));
        const terms = left.map((w, k) => `${inBrackets(given(w))} × ${incoming(right[k])}`);
        const bias = inBrackets(given(numbers.bias(layer, neuron)));
        return {
          header,
          cells: [
            `${terms.join(' + ')} + ${bias}`,
            write(numbers.preActivation(example, layer, neuron)),
            write(numbers.activation(example, layer, neuron)),
          ],
        };
      }
      const gradients = widthsOf(small)[layer - 1];
      return {
        header,
        cells: [
          layer === last ? outputSum(place, neuron, numbers) : hiddenSum(place, step, numbers),
          layer === last && lossIsFused(small)
            ? 'cancels'
            : write(numbers.slope(example, layer, neuron)),
          write(numbers.delta(example, layer, neuron)),
          Array.from({ length: gradients }, (_, k) =>
            write(numbers.weightGradient(example, layer, neuron, k)),
          ).join(', '),
          write(numbers.delta(example, layer, neuron)),
        ],
      };
    });
}

function outputSum({ computed, example }: PassPlace, output: number, numbers: PassNumbers): string {
  const fused = lossIsFused(computed.small);
  const layer = computed.small.layers.length;
  const slope = fused ? numbers.delta(example, layer, output) : numbers.error(example, output);
  return `from ${write(numbers.activation(example, layer, output))} and target ${given(numbers.target(example, output))}: ${write(slope)}`;
}

function hiddenSum(
  { example }: PassPlace,
  { layer, neuron }: PassStep,
  numbers: PassNumbers,
): string {
  const { left, right } = numbers.sharedSum(example, layer, neuron);
  return left
    .map((delta, j) => `${inBrackets(write(delta))} × ${inBrackets(given(right[j]))}`)
    .join(' + ');
}

/** The heads of the table's columns. */
export const TABLE_COLUMNS = {
  forward: ['neuron', 'weights × activations + bias', 'pre-activation', 'activation'],
  backward: [
    'neuron',
    'slope of the loss in a',
    'slope of φ',
    'delta',
    'gradients of its weights',
    'of its bias',
  ],
} as const;
