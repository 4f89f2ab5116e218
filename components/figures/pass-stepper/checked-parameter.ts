import type { Checked } from '../../parts/gradient-check/check-model.ts';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import type { PassPlace } from './formula.ts';
import type { PassStep } from './pass-steps.ts';

/** Returns the parameter whose gradient the pass knows since last, and how to check it. */
export function checkedAt(
  place: PassPlace,
): { readonly parameter: ParameterPlace; readonly checked: Checked } | undefined {
  const { steps, position, computed } = place;
  const step = steps.slice(0, position).findLast(givesGradient);
  if (!step) return undefined;
  const { layer, neuron, index, kind } = step;
  const { weights, biases } = computed.recording.layers[layer - 1];
  const target = computed.recording.loss;
  // Delta is the gradient of the bias: a nudge of the one is a nudge of the other.
  return kind === 'weight-gradient'
    ? {
        parameter: { layer, to: neuron, from: index },
        checked: { target, leaf: weights, index: neuron * weights.columns + index },
      }
    : {
        parameter: { layer, to: neuron, from: 'bias' },
        checked: { target, leaf: biases, index: neuron },
      };
}

const givesGradient = ({ kind }: PassStep) =>
  kind === 'delta' || kind === 'weight-gradient' || kind === 'bias-gradient';
