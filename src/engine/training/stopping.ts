import type { LossHistory, Measurement } from './loss-history.ts';

/** When to stop. All rules are looked at when an epoch ends. */
export type StoppingRule =
  | { readonly kind: 'epochs'; readonly count: number }
  /** The loss over the training data is below `value`. */
  | { readonly kind: 'loss-below'; readonly value: number }
  | { readonly kind: 'gradient-norm-below'; readonly value: number }
  /**
   * For so many epochs the loss has not come down by more than `minimum` (default 0) below the best
   * before: the validation loss where there is one, else the training loss.
   */
  | { readonly kind: 'no-improvement'; readonly epochs: number; readonly minimum?: number };

/** Follows a run, one measurement after the other, for one rule. */
export class StoppingWatch {
  readonly rule: StoppingRule;
  #best = Number.POSITIVE_INFINITY;
  #bestEpoch = 0;

  constructor(rule: StoppingRule) {
    this.rule = rule;
  }

  /** Takes in the next measurement of the run and says whether the rule fires there. */
  fires(now: Measurement): boolean {
    const { rule } = this;
    switch (rule.kind) {
      case 'epochs':
        return now.epoch >= rule.count;
      case 'loss-below':
        return now.trainingLoss < rule.value;
      case 'gradient-norm-below':
        return now.gradientNorm < rule.value;
      case 'no-improvement':
        return this.#stalled(now, rule.epochs, rule.minimum ?? 0);
    }
  }

  #stalled(now: Measurement, epochs: number, minimum: number): boolean {
    const loss = Number.isNaN(now.validationLoss) ? now.trainingLoss : now.validationLoss;
    if (loss < this.#best - minimum) {
      this.#best = loss;
      this.#bestEpoch = now.epoch;
    }
    return now.epoch - this.#bestEpoch >= epochs;
  }
}

/** Returns the first epoch at which a rule would have stopped this run; undefined for none. */
export function whereItWouldHaveStopped(
  rule: StoppingRule,
  history: LossHistory,
): number | undefined {
  const watch = new StoppingWatch(rule);
  return history.find((measurement) => watch.fires(measurement))?.epoch;
}
