import { CASES, costOf, METHODS, type MethodName, recordedNetwork } from './cost-model.ts';
import { findGradient } from './find-gradient.ts';

/** How long one gradient took, in seconds; undefined where it was not tried. */
export type Timings = Readonly<Record<MethodName, readonly (number | undefined)[]>>;

/** A method is not tried on networks that would take it longer than this many multiply-adds. */
const MOST_WORK = 4e6;
/** Seconds of repeating a measurement: a clock in a page is coarse. */
const ENOUGH = 0.006;

export const NOTHING_TIMED: Timings = { reverse: [], forward: [], 'one-sided': [], central: [] };

/** The measurements still to be made, each its own task of a few milliseconds. */
export const TASKS = CASES.flatMap((each, place) =>
  METHODS.filter((method) => costOf(each, method) <= MOST_WORK).map((method) => ({
    place,
    width: each.width,
    method,
  })),
);

/** Measures one: the mean of as many as fit. */
export function timeGradient(width: number, method: MethodName, now: () => number): number {
  const { network, recording } = recordedNetwork(width);
  // Once beforehand, so that the engine's code is compiled.
  findGradient(network, recording, method);
  const start = now();
  let count = 0;
  do {
    findGradient(network, recording, method);
    count++;
  } while (now() - start < 1000 * ENOUGH);
  return (now() - start) / 1000 / count;
}

/** Returns the timings with one more. */
export function withTiming(
  timings: Timings,
  method: MethodName,
  place: number,
  seconds: number,
): Timings {
  const times = timings[method].slice();
  times[place] = seconds;
  return { ...timings, [method]: times };
}
