import type { Value } from '../../graph/value.ts';
import type { ActivationName } from '../activations/index.ts';
import { type LossName, losses } from './index.ts';
import { sigmoidBinaryCrossEntropy } from './sigmoid-binary-cross-entropy.ts';
import { softmaxCrossEntropy } from './softmax-cross-entropy.ts';

/** Says why a last activation and a loss do not go together; undefined where they do. */
export function pairingFault(activation: ActivationName, loss: LossName): string | undefined {
  if ((activation === 'softmax') !== (loss === 'cross-entropy')) {
    return `softmax and cross-entropy go only together, not ${activation} and ${loss}`;
  }
  if (loss === 'binary-cross-entropy' && activation !== 'sigmoid') {
    return `binary-cross-entropy needs sigmoid before it, not ${activation}`;
  }
  return undefined;
}

/**
 * Returns how to record the loss of each example [batch, 1] from the last layer's pre-activation z,
 * its activation a and the targets. Both cross-entropies are computed from z, where their slope is
 * a − y; the squared errors from a. Throws for a pair that does not go together.
 */
export function outputLoss(
  activation: ActivationName,
  loss: LossName,
): (z: Value, a: Value, targets: Value) => Value {
  const fault = pairingFault(activation, loss);
  if (fault) throw new Error(fault);
  if (loss === 'binary-cross-entropy') return (z, _a, y) => sigmoidBinaryCrossEntropy(z, y);
  if (loss === 'cross-entropy') return (z, _a, y) => softmaxCrossEntropy(z, y);
  return (_z, a, y) => losses[loss](a, y);
}
