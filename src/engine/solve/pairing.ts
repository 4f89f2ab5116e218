import type { LossName } from '../operations/losses/index.ts';
import { pairingFault } from '../operations/losses/output-loss.ts';
import { FormatError } from './format-error.ts';
import type { SolveLayer } from './network-with-data.ts';

/** How far the targets of cross-entropy may be from the sum 1. */
const SUM_TOLERANCE = 1e-9;

/** Refuses softmax before the last layer, and a loss that does not go with the last activation. */
export function checkPairing(layers: readonly SolveLayer[], loss: LossName): void {
  const last = layers.length - 1;
  const early = layers.findIndex((layer, l) => layer.activation === 'softmax' && l < last);
  if (early >= 0) {
    throw new FormatError(`layers[${early}].activation`, 'is softmax, which only the last may be');
  }
  const fault = pairingFault(layers[last].activation, loss);
  if (fault !== undefined) {
    throw new FormatError('loss', `does not fit layers[${last}].activation: ${fault}`);
  }
}

/** Refuses what a cross-entropy cannot have as its target: entries outside [0, 1], a sum that is not 1. */
export function checkTarget(target: readonly number[], loss: LossName, path: string): void {
  if (loss !== 'binary-cross-entropy' && loss !== 'cross-entropy') return;
  const outside = target.findIndex((y) => y < 0 || y > 1);
  if (outside >= 0) {
    const problem = `is ${target[outside]}, expected a number from 0 to 1 for ${loss}`;
    throw new FormatError(`${path}[${outside}]`, problem);
  }
  const sum = target.reduce((total, y) => total + y, 0);
  // The sum is rounded too: a target at the very edge of the tolerance is still right.
  const tolerance = SUM_TOLERANCE + target.length * Number.EPSILON;
  if (loss === 'cross-entropy' && Math.abs(sum - 1) > tolerance) {
    throw new FormatError(path, `has the sum ${sum}, expected 1 for ${loss}`);
  }
}
