import {
  type EntrywiseActivationName,
  entrywiseActivations,
} from '../../../src/engine/operations/activations/index.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import { ENTRYWISE_ACTIVATIONS } from '../../parts/text/activation-names.ts';

export const FUNCTIONS = ENTRYWISE_ACTIVATIONS;

/** The pre-activations that are drawn. */
export const SPAN: Interval = [-5, 5];
/** The slopes below which a function may be called flat. */
export const THRESHOLDS: Interval = [0.01, 0.2];

/** A state of the figure. */
export interface ExplorerState {
  readonly name: EntrywiseActivationName;
  /** The function drawn beside it, if any. */
  readonly other: EntrywiseActivationName | undefined;
  readonly z: number;
  readonly threshold: number;
}

export const FIRST_STATE: ExplorerState = {
  name: 'sigmoid',
  other: undefined,
  z: 1,
  threshold: 0.05,
};

/** Computes φ(z). */
export function valueAt(name: EntrywiseActivationName, z: number): number {
  return entrywiseActivations[name].value(z);
}

/** Computes φ′(z). */
export function slopeAt(name: EntrywiseActivationName, z: number): number {
  const { value, slope } = entrywiseActivations[name];
  return slope(z, value(z));
}

/** Returns φ′(z), or NaN where it jumps: a curve must not be drawn through a jump. */
export function slopeUnbroken(name: EntrywiseActivationName, z: number): number {
  const jump = slopeAt(name, z + 1e-9) - slopeAt(name, z - 1e-9);
  return Math.abs(jump) > 0.5 ? Number.NaN : slopeAt(name, z);
}

/** How far flat stretches are looked for, on either side of 0; beyond it no function changes. */
const FAR = 20;
const STEPS_A_UNIT = 100;

/** True where |φ′(z)| is below the threshold. */
export function isFlat(name: EntrywiseActivationName, threshold: number, z: number): boolean {
  return Math.abs(slopeAt(name, z)) < threshold;
}

/**
 * Finds the stretches of z on which a function is flat, from left to right. One that reaches the
 * end of the search is without end: ±∞.
 */
export function flatStretches(name: EntrywiseActivationName, threshold: number): Interval[] {
  const flat = (z: number) => isFlat(name, threshold, z);
  const stretches: [number, number][] = [];
  let start = flat(-FAR) ? -Infinity : undefined;
  for (let i = -FAR * STEPS_A_UNIT; i < FAR * STEPS_A_UNIT; i++) {
    const [left, right] = [i / STEPS_A_UNIT, (i + 1) / STEPS_A_UNIT];
    if (flat(left) === flat(right)) continue;
    const edge = edgeBetween(flat, left, right);
    if (start === undefined) start = edge;
    else {
      stretches.push([start, edge]);
      start = undefined;
    }
  }
  if (start !== undefined) stretches.push([start, Infinity]);
  return stretches;
}

/** Halves an interval until its two ends, of which one is flat, are as good as one. */
function edgeBetween(flat: (z: number) => boolean, left: number, right: number): number {
  let [low, high] = [left, right];
  const atLow = flat(low);
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (flat(middle) === atLow) low = middle;
    else high = middle;
  }
  // Rounded, so that the corner of a ReLU is at 0 and not beside it.
  return Math.round(1e6 * low) / 1e6 + 0;
}

/** Returns the values a plot must show for these functions: from −1.25 to 1.25, or further. */
export function valuesShown(names: readonly EntrywiseActivationName[]): Interval {
  const ends = names.flatMap((name) => SPAN.map((z) => valueAt(name, z)));
  return [Math.min(-1.25, ...ends), Math.max(1.25, ...ends)];
}
