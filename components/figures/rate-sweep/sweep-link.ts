import type { RateSweep } from './sweep-model.ts';

/** A state of the figure: a sweep, and the rate that is looked at (its place in `RATES`). */
export interface SweepState {
  readonly sweep: RateSweep;
  readonly looked: number;
}

/** Writes a state for a link: a sweep is a function of its settings and of how far it has come. */
export function writeSweep({ sweep, looked }: SweepState) {
  return { ...sweep.settings, count: sweep.count, looked };
}
