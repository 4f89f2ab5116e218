import type { LossHistory } from '../../../../src/engine/training/index.ts';
import { thinIndices } from '../../../parts/table/thin.ts';

/** Losses at the end of epochs; `validation` is NaN where there is no validation part. */
export interface Curve {
  readonly epochs: readonly number[];
  readonly training: readonly number[];
  readonly validation: readonly number[];
}

export const NO_CURVE: Curve = { epochs: [], training: [], validation: [] };

function select(curve: Curve, indices: readonly number[]): Curve {
  return {
    epochs: indices.map((i) => curve.epochs[i]),
    training: indices.map((i) => curve.training[i]),
    validation: indices.map((i) => curve.validation[i]),
  };
}

/** Cuts off what comes after an epoch. */
export function curveUpTo(curve: Curve, epoch: number): Curve {
  const count = curve.epochs.findLastIndex((at) => at <= epoch) + 1;
  return select(
    curve,
    Array.from({ length: count }, (_, i) => i),
  );
}

/** Keeps at most `most` points, evenly spread, both ends among them. */
export function thinCurve(curve: Curve, most: number): Curve {
  return select(curve, thinIndices(curve.epochs.length, most));
}

/**
 * Puts what was measured behind an earlier curve. What a change by hand made to be measured within
 * an epoch is left out, and so is what the earlier curve has already.
 */
export function joinCurves(earlier: Curve, history: LossHistory): Curve {
  const last = earlier.epochs.at(-1) ?? -1;
  const measured = history.filter(({ epoch }) => Number.isInteger(epoch) && epoch > last);
  return {
    epochs: [...earlier.epochs, ...measured.map(({ epoch }) => epoch)],
    training: [...earlier.training, ...measured.map(({ trainingLoss }) => trainingLoss)],
    validation: [...earlier.validation, ...measured.map(({ validationLoss }) => validationLoss)],
  };
}
