import { type CheckedEntry, checkEntry } from '../../../src/engine/gradient-check.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import { formatNumber, formatPlain } from '../text/format-number.ts';

/** The ε a check begins with: near the cube root of the precision, where it is most exact. */
export const FIRST_EPSILON = 1e-5;
export const SMALLEST_EPSILON = 1e-12;
export const LARGEST_EPSILON = 0.1;

/** Below this distance two numbers count as the same gradient, above the other as different ones. */
export const AGREE = 1e-6;
export const DIFFER = 1e-2;

/** The ε of the sweep: two for each power of ten, as they are written. */
export const SWEEP: readonly number[] = Array.from({ length: 12 }, (_, i) => 12 - i).flatMap(
  (power) => [Number(`1e-${power}`), ...(power > 1 ? [Number(`3e-${power}`)] : [])],
);

/** Which number a gradient is taken in: an entry of a leaf that `target` (1×1) depends on. */
export interface Checked {
  readonly target: Value;
  readonly leaf: Value;
  readonly index: number;
}

/** Compares the gradient with a central difference of this ε. */
export const checkOf = ({ target, leaf, index }: Checked, epsilon: number): CheckedEntry =>
  checkEntry(target, leaf, index, { epsilon });

/** Compares them for every ε of the sweep. */
export const sweepOf = (checked: Checked) =>
  SWEEP.map((epsilon) => ({ epsilon, ...checkOf(checked, epsilon) }));

/** Tells whether a number can be an ε: what a link says is not always one. */
export const isEpsilon = (x: unknown): x is number =>
  typeof x === 'number' && x >= SMALLEST_EPSILON && x <= LARGEST_EPSILON;

/** Says what a check of the gradient in `name` found. */
export function sayCheck(
  name: string,
  { analytic, numeric, distance }: CheckedEntry,
  epsilon: number,
): string {
  const found = `With ε = ${formatPlain(epsilon)} the central difference in ${name} is ${formatNumber(numeric, 10)}; backpropagation says ${formatNumber(analytic, 10)}.`;
  return `${found} ${verdict(distance, epsilon)}`;
}

function verdict(distance: number, epsilon: number): string {
  if (Number.isNaN(distance)) return 'They cannot be compared: one of them is not a number.';
  const apart = `Their relative distance is ${formatNumber(distance, 1)}`;
  if (distance < AGREE) return `${apart}: they agree.`;
  const why =
    epsilon > FIRST_EPSILON
      ? 'so long a nudge bends with the loss'
      : 'of so short a nudge rounding leaves little';
  if (distance < DIFFER) return `${apart}: close, but ${why}.`;
  return `${apart}: they differ. Is it the gradient, or the ε? ${epsilon === FIRST_EPSILON ? 'At this ε it is seldom the ε.' : `Here ${why}.`}`;
}
