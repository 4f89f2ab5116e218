import { describe, expect, test } from 'vitest';
import {
  type LossHistory,
  type StoppingRule,
  whereItWouldHaveStopped,
} from '../../../src/engine/training/index.ts';

/** A history with one measurement an epoch. */
function historyOf(trainingLosses: number[], validationLosses: number[] = []): LossHistory {
  return trainingLosses.map((trainingLoss, epoch) => ({
    epoch,
    trainingLoss,
    trainingAccuracy: Number.NaN,
    validationLoss: validationLosses[epoch] ?? Number.NaN,
    validationAccuracy: Number.NaN,
    gradientNorm: epoch === 0 ? Number.NaN : 1 / epoch,
  }));
}

const falling = historyOf([8, 4, 2, 1, 0.5, 0.25]);
const stalling = historyOf([5, 4, 3, 3, 2.9, 3, 3, 2]);

describe('whereItWouldHaveStopped', () => {
  test.each([
    [{ kind: 'epochs', count: 3 }, falling, 3],
    [{ kind: 'epochs', count: 9 }, falling, undefined],
    [{ kind: 'loss-below', value: 1 }, falling, 4],
    [{ kind: 'loss-below', value: 0.25 }, falling, undefined],
    [{ kind: 'gradient-norm-below', value: 0.3 }, falling, 4],
    // Best at 2, then again at 4: two epochs without a better one end at 6.
    [{ kind: 'no-improvement', epochs: 2 }, stalling, 6],
    [{ kind: 'no-improvement', epochs: 3 }, stalling, undefined],
    // 2.9 is no improvement by more than a half on 3.
    [{ kind: 'no-improvement', epochs: 3, minimum: 0.5 }, stalling, 5],
    [{ kind: 'no-improvement', epochs: 2 }, falling, undefined],
  ] as [StoppingRule, LossHistory, number | undefined][])('%o', (rule, history, epoch) => {
    expect(whereItWouldHaveStopped(rule, history)).toBe(epoch);
  });

  test('no improvement is that of the validation loss where there is one', () => {
    const overfitting = historyOf([5, 4, 3, 2, 1], [5, 4, 4.5, 5, 6]);
    expect(whereItWouldHaveStopped({ kind: 'no-improvement', epochs: 2 }, overfitting)).toBe(3);
  });
});
