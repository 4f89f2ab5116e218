import {
  type StoppingRule,
  whereItWouldHaveStopped,
} from '../../../src/engine/training/stopping.ts';
import type { OneRun } from './one-run.ts';

/** The four thresholds that the reader sets, one a rule. */
export interface Thresholds {
  /** Stop after so many epochs. */
  readonly epochs: number;
  /** Stop when the loss is below this. */
  readonly loss: number;
  /** Stop when the norm of the gradient is below this. */
  readonly gradientNorm: number;
  /** Stop when the loss has not improved for so many epochs. */
  readonly patience: number;
}

/** Where a rule would have stopped a run, as far as the run has come. */
export interface StoppingPlace {
  readonly rule: StoppingRule;
  /** Undefined where it has not fired. */
  readonly stop:
    | { readonly epoch: number; readonly update: number; readonly loss: number }
    | undefined;
}

/** Returns the rules in the order of the figure: A, B, C, D. */
export function rulesOf(thresholds: Thresholds): readonly StoppingRule[] {
  return [
    { kind: 'epochs', count: thresholds.epochs },
    { kind: 'loss-below', value: thresholds.loss },
    { kind: 'gradient-norm-below', value: thresholds.gradientNorm },
    { kind: 'no-improvement', epochs: thresholds.patience },
  ];
}

/** Asks each rule where it would have stopped a run. */
export function stoppingPlaces({ trainer }: OneRun, thresholds: Thresholds): StoppingPlace[] {
  const history = trainer.lossHistory;
  return rulesOf(thresholds).map((rule) => {
    const epoch = whereItWouldHaveStopped(rule, history);
    if (epoch === undefined) return { rule, stop: undefined };
    const measured = history.find((measurement) => measurement.epoch === epoch);
    const loss = measured?.trainingLoss ?? Number.NaN;
    return { rule, stop: { epoch, update: epoch * trainer.stepsPerEpoch, loss } };
  });
}

export const FIRST_THRESHOLDS: Thresholds = {
  epochs: 100,
  loss: 0.1,
  gradientNorm: 0.02,
  patience: 10,
};

/** What each threshold may be. */
export const THRESHOLD_LIMITS = {
  epochs: { min: 1, max: 2000, whole: true },
  loss: { min: 0.0001, max: 1, whole: false },
  gradientNorm: { min: 0.0001, max: 1, whole: false },
  patience: { min: 1, max: 2000, whole: true },
} as const;
