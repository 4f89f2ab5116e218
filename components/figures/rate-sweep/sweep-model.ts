import type { Divergence } from '../../../src/engine/training/divergence.ts';
import type { Trainer } from '../../../src/engine/training/trainer.ts';
import { RATES, type SweepSettings, trainerAt } from './sweep-settings.ts';

/** One rate of a sweep, really trained. */
export interface SweepRun {
  readonly rate: number;
  /** The loss after 0, 1, 2 … updates, as far as it is finite. */
  readonly losses: readonly number[];
  readonly divergence: Divergence | undefined;
}

/** `learned`: the loss came down; `worse`: it did not, yet stayed finite. */
export type Outcome = 'learned' | 'worse' | 'diverged';

/** Every so many rates one is trained at once; the others when the reader asks. */
const COARSE = 3;

/** Returns the place of the rate nearest to one among those that every sweep begins with. */
export function coarseRate(place: number): number {
  return COARSE * Math.round(place / COARSE);
}

/** The same network trained at one learning rate after the other. */
export class RateSweep {
  readonly settings: SweepSettings;
  /** In the order of `RATES`; undefined where not trained yet. */
  readonly runs: (SweepRun | undefined)[];
  #trainer: Trainer | undefined;

  /** Trains the first few rates, evenly spread. */
  constructor(settings: SweepSettings) {
    this.settings = settings;
    this.runs = RATES.map((rate, i) => (i % COARSE === 0 ? trainAll(settings, rate) : undefined));
  }

  /** How many rates are trained. */
  get count(): number {
    return this.runs.filter(Boolean).length;
  }

  get finished(): boolean {
    return this.count === RATES.length;
  }

  /** Makes one update of the next rate that is not trained yet. */
  update(): void {
    const next = this.runs.indexOf(undefined);
    if (next < 0) return;
    this.#trainer ??= trainerAt(this.settings, RATES[next]);
    const going = this.#trainer.step();
    if (going && this.#trainer.stepCount < Number(this.settings.updates)) return;
    this.runs[next] = runOf(this.#trainer);
    this.#trainer = undefined;
  }

  /** Trains the next rate to its end. */
  trainNext(): void {
    for (const before = this.count; !this.finished && this.count === before; ) this.update();
  }

  /** Trains so many rates; for a link. */
  trainTo(count: number): void {
    while (this.count < count && !this.finished) this.trainNext();
  }

  /** Returns the trained run of least loss. */
  best(): SweepRun {
    const trained = this.runs.filter((run) => run !== undefined);
    return trained.reduce((best, run) => (scoreOf(run) < scoreOf(best) ? run : best));
  }
}

/** Trains one rate to the end of the budget, or of the finite numbers. */
export function trainAll(settings: SweepSettings, rate: number): SweepRun {
  const trainer = trainerAt(settings, rate);
  trainer.run({ steps: Number(settings.updates) });
  return runOf(trainer);
}

/** Returns the loss after the last update. */
export function lastLoss({ losses }: SweepRun): number {
  return losses[losses.length - 1];
}

export function outcomeOf(run: SweepRun): Outcome {
  if (run.divergence) return 'diverged';
  return lastLoss(run) < run.losses[0] ? 'learned' : 'worse';
}

const scoreOf = (run: SweepRun) => (run.divergence ? Number.POSITIVE_INFINITY : lastLoss(run));

/** Writes a run down; the loss after the last update is the one measured at its end. */
function runOf({ settings, stepLosses, lossHistory, divergence }: Trainer): SweepRun {
  const end = lossHistory[lossHistory.length - 1].trainingLoss;
  return {
    rate: settings.learningRate,
    losses: divergence ? [...stepLosses] : [...stepLosses, end],
    divergence,
  };
}
