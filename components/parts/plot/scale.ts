import { exp, log } from '../../../src/engine/math/index.ts';

/** Maps a number of the data to a place on the paper, and back. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  place: (value: number) => number;
  valueAt: (place: number) => number;
  /** About so many round numbers along it. */
  ticks: (count: number) => number[];
}

/** Even steps, or equal ratios; then both ends are positive. */
export type ScaleKind = 'linear' | 'log';

/** Returns the scale that puts `low` at `start` and `high` at `end`. */
export function linearScale(low: number, high: number, start: number, end: number): Scale {
  const span = high - low || 1;
  return {
    low,
    high,
    // Rounded: a tenth of a unit is not seen, and the page stays short.
    place: (value) => Math.round(10 * (start + ((value - low) / span) * (end - start))) / 10,
    valueAt: (place) => low + ((place - start) / (end - start)) * span,
    ticks: (count) => linearTicks(low, high, count),
  };
}

/** Returns the scale that puts `low` at `start` and `high` at `end`, equal ratios equally far apart. */
export function logScale(low: number, high: number, start: number, end: number): Scale {
  const even = linearScale(log(low), log(high), start, end);
  return {
    low,
    high,
    place: (value) => even.place(log(value)),
    valueAt: (place) => exp(even.valueAt(place)),
    ticks: (count) => logTicks(low, high, count),
  };
}

/** Returns powers of ten from `low` to `high`, at most about `count`; in a short range 2 and 5 times them. */
export function logTicks(low: number, high: number, count: number): number[] {
  const [first, last] = [decadeOf(low), decadeOf(high)];
  const every = Math.max(1, Math.ceil((last - first) / count));
  const factors = last - first <= 2 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let decade = first; decade <= last; decade++) {
    if (decade % every !== 0) continue;
    for (const factor of factors) ticks.push(Number(`${factor}e${decade}`));
  }
  return ticks.filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9));
}

/** Returns the power of ten at or below a positive number. */
function decadeOf(x: number): number {
  return Number(x.toExponential(6).split('e')[1]);
}

/** Returns about `count` round numbers from `low` to `high`: steps of 1, 2 or 5 times a power of ten. */
export function linearTicks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const step = roundStep((high - low) / count);
  const ticks: number[] = [];
  // Counted in whole steps, so that 0.1 + 0.2 stays 0.3.
  for (let i = Math.ceil(low / step - 1e-9); i <= Math.floor(high / step + 1e-9); i++) {
    ticks.push(Number((i * step).toPrecision(12)) + 0);
  }
  return ticks;
}

/** Rounds a step up to 1, 2, 5 or 10 times a power of ten. */
function roundStep(step: number): number {
  const [mantissa, exponent] = step.toExponential(6).split('e');
  const round = [1, 2, 5, 10].find((candidate) => Number(mantissa) <= candidate * 1.000001) ?? 10;
  return Number(`${round}e${exponent}`);
}
