import type { Value } from '../../graph/value.ts';
import { binaryCrossEntropy } from './binary-cross-entropy.ts';
import { crossEntropy } from './cross-entropy.ts';
import { halfSquaredError, meanSquaredError, sumSquaredError } from './squared-error.ts';

/** Records the loss of each example [batch, 1] from activations and targets [batch, outputs]. */
export type Loss = (activations: Value, targets: Value) => Value;

/** All losses under the names of the worked-solution format. */
export const losses = {
  'half-squared-error': halfSquaredError,
  'sum-squared-error': sumSquaredError,
  'mean-squared-error': meanSquaredError,
  'binary-cross-entropy': binaryCrossEntropy,
  'cross-entropy': crossEntropy,
} as const satisfies Record<string, Loss>;

export type LossName = keyof typeof losses;
