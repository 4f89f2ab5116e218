import type { Checked } from '../../parts/gradient-check/check-model.ts';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import type { PassPlace } from './pass.ts';
import { type PassStep, parameterOf } from './pass-steps.ts';

/** Returns the parameter whose gradient the pass knows since last, and how to check it. */
export function checkedAt(
  place: PassPlace,
): { readonly parameter: ParameterPlace; readonly checked: Checked } | undefined {
  const { steps, position, computed } = place;
  const { recording, small } = computed;
  const step = steps.slice(0, position).findLast((one) => givesGradient(one, small));
  if (!step) return undefined;
  const parameter = parameterOf(step);
  const { weights, biases } = recording.layers[step.layer - 1];
  const target = recording.loss;
  return parameter.from === 'bias'
    ? { parameter, checked: { target, leaf: biases, index: parameter.to } }
    : {
        parameter,
        checked: { target, leaf: weights, index: parameter.to * weights.columns + parameter.from },
      };
}

/** True for the last term of a gradient. Of one example alone, delta is the gradient of the bias. */
function givesGradient({ kind, example }: PassStep, { examples }: SmallNetwork): boolean {
  if (kind === 'delta') return examples.length === 1;
  return (
    (kind === 'weight-gradient' || kind === 'bias-gradient') && example === examples.length - 1
  );
}
