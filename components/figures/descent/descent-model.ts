import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import { descend, type Path } from './descend.ts';
import { type DescentName, OPTIMIZERS } from './optimizers.ts';
import { type Search, STEPS, searchAll } from './rate-search.ts';
import { LANDSCAPES, type SurfaceName } from './surfaces.ts';

/** What the reader chose, and how far the runs have come: the whole state of the figure. */
export interface DescentState {
  readonly surface: SurfaceName;
  /** The optimizer that is looked at. */
  readonly looked: DescentName;
  readonly start: PlotPlace;
  /** A rate for each optimizer; undefined for the best that the search found. */
  readonly rates: readonly (number | undefined)[];
  readonly step: number;
}

/** Returns the state in which a surface is first seen: every optimizer at its best rate. */
export function firstState(surface: SurfaceName, looked: DescentName = 'sgd'): DescentState {
  const { start } = LANDSCAPES[surface];
  return { surface, looked, start, rates: OPTIMIZERS.map(() => undefined), step: 0 };
}

/** Searches the best rates for a state's surface and start. */
export function searchesOf({ surface, start }: DescentState): Search[] {
  return searchAll(LANDSCAPES[surface].surface, start);
}

/** Returns the rate of each optimizer: the reader's, or the best found. */
export function ratesOf({ rates }: DescentState, searches: readonly Search[]): number[] {
  return rates.map((rate, i) => rate ?? searches[i].best.rate);
}

/** Runs all optimizers to the end of the budget. */
export function pathsOf(state: DescentState, rates: readonly number[]): Path[] {
  const { surface } = LANDSCAPES[state.surface];
  return OPTIMIZERS.map(({ settings }, i) =>
    descend(surface, settings, rates[i], state.start, STEPS),
  );
}

/** Returns the place of an optimizer in the list. */
export function indexOfOptimizer(name: DescentName): number {
  return OPTIMIZERS.findIndex(({ value }) => value === name);
}

/** Returns the state of a path after so many steps, or the last finite one. */
export function stateAfter({ xs, ys, losses }: Path, step: number) {
  const t = Math.min(step, losses.length - 1);
  return { x: xs[t], y: ys[t], loss: losses[t] };
}

/** Returns the first step, up to `step`, after which the loss was higher than before it. */
export function firstRise({ losses }: Path, step: number): number | undefined {
  const end = Math.min(step, losses.length - 1);
  for (let t = 1; t <= end; t++) if (losses[t] > losses[t - 1]) return t;
  return undefined;
}
