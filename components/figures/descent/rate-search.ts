import { exp } from '../../../src/engine/math/index.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import { descend, type Path } from './descend.ts';
import { OPTIMIZERS } from './optimizers.ts';
import type { Surface } from './surface.ts';

/** The budget of every run of the figure. */
export const STEPS = 200;
/** A run has arrived when the loss stays below this share of what it was at the start. */
export const GOAL = 0.01;
export const RATES = { min: 1e-4, max: 10 } as const;

const PER_DECADE = 6;
const DECADES = 5;
/** How many rates are tried between the best of the first round and each of its neighbours. */
const FINER = 4;

/** One rate that was tried. */
export interface Trial {
  readonly rate: number;
  /** Steps until the loss stayed below the goal; undefined where it did not. */
  readonly steps: number | undefined;
  /** The loss after the last step, or NaN for a run that diverged. */
  readonly loss: number;
  /** The step at which the run left the finite numbers, if it did. */
  readonly divergedAt: number | undefined;
}

/** All rates tried for one optimizer, rising, and the best of them. */
export interface Search {
  readonly trials: readonly Trial[];
  readonly best: Trial;
}

/** Returns how many steps a run needed to come, and stay, below the goal. */
export function stepsToGoal({ losses, divergedAt }: Path): number | undefined {
  if (divergedAt !== undefined) return undefined;
  const above = losses.findLastIndex((loss) => loss > GOAL * losses[0]);
  return above < losses.length - 1 ? above + 1 : undefined;
}

/** Searches the best rate of each optimizer, in their order, from one start. */
export function searchAll(surface: Surface, start: PlotPlace): Search[] {
  return OPTIMIZERS.map((_, optimizer) => searchRate(surface, optimizer, start));
}

/** Tries rates over five decades, then finer ones around the best. */
export function searchRate(surface: Surface, optimizer: number, start: PlotPlace): Search {
  const tryRate = (rate: number): Trial => {
    const path = descend(surface, OPTIMIZERS[optimizer].settings, rate, start, STEPS);
    const { divergedAt, losses } = path;
    const loss = divergedAt === undefined ? losses[STEPS] : Number.NaN;
    return { rate, steps: stepsToGoal(path), loss, divergedAt };
  };
  const rough = Array.from({ length: PER_DECADE * DECADES + 1 }, (_, i) => tryRate(rateAt(i)));
  const middle = rough.indexOf(bestOf(rough));
  const fine = [];
  for (let i = 1 - FINER; i < FINER; i++) {
    const rate = rateAt(middle + i / FINER);
    if (i !== 0 && rate >= RATES.min && rate <= RATES.max) fine.push(tryRate(rate));
  }
  const trials = [...rough, ...fine].sort((a, b) => a.rate - b.rate);
  return { trials, best: bestOf(trials) };
}

/** Returns rate number i, rounded to three digits so that it can be read and typed. */
function rateAt(i: number): number {
  return Number((RATES.min * exp((i / PER_DECADE) * Math.LN10)).toPrecision(3));
}

/** Returns the trial that arrives first; where none does, or several at once, that of least loss. */
function bestOf(trials: readonly Trial[]): Trial {
  return trials.reduce((best, trial) => (isBetter(trial, best) ? trial : best));
}

function isBetter(a: Trial, b: Trial): boolean {
  const [stepsOfA, stepsOfB] = [a.steps ?? Infinity, b.steps ?? Infinity];
  if (stepsOfA !== stepsOfB) return stepsOfA < stepsOfB;
  return a.loss < b.loss || Number.isNaN(b.loss);
}
