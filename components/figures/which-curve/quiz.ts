import { Random } from '../../../src/engine/random.ts';
import { CAUSE_NAMES, type CauseName, trainWith } from './curves.ts';

/** The seeds whose five curves can be told apart by eye; the tests measure it. */
export const SETS: readonly number[] = [1, 3, 5, 6, 7, 9, 10, 13, 14, 16, 17, 19];

/** Five curves in an order that gives nothing away: the first is A. */
export interface CurveSet {
  /** Counted from 1. */
  readonly number: number;
  readonly curves: readonly { readonly cause: CauseName; readonly losses: readonly number[] }[];
}

/** What the reader holds each curve to be; undefined for one that is still open. */
export type Answers = readonly (CauseName | undefined)[];

export const NO_ANSWERS: Answers = CAUSE_NAMES.map(() => undefined);

/** Trains the five runs of a set, a number from 1 on. */
export function makeSet(number: number): CurveSet {
  const seed = SETS[number - 1];
  const order = [...CAUSE_NAMES];
  new Random(seed).fork('which-curve').shuffle(order);
  return { number, curves: order.map((cause) => ({ cause, losses: trainWith(cause, seed) })) };
}

/** Counts the curves that are named rightly. */
export function countRight({ curves }: CurveSet, answers: Answers): number {
  return curves.filter(({ cause }, i) => answers[i] === cause).length;
}

/** Measures how much a curve goes up: the sum of its rises and the largest of them. */
export function risesOf(losses: readonly number[]) {
  const rises = losses.slice(1).map((loss, i) => Math.max(0, loss - losses[i]));
  return {
    count: rises.filter((rise) => rise > 0).length,
    sum: rises.reduce((total, rise) => total + rise, 0),
    largest: Math.max(...rises),
  };
}
