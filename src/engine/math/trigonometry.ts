import { reduceAngle, remainder } from './angle.ts';
import { TINY } from './constants.ts';

/** Computes sin(r + tail) for |r| ≤ π/4: r − r³/3! + … + r¹⁷/17!. */
function sinNearZero(r: number, tail: number): number {
  const z = r * r;
  const w = z * z;
  const odd = -1 / 6 + w * (-1 / 5040 + w * (-1 / 39916800 - w * (1 / 1307674368000)));
  const even = 1 / 120 + w * (1 / 362880 + w * (1 / 6227020800 + w * (1 / 355687428096000)));
  return r + (r * z * (odd + z * even) + tail * (1 - z / 2));
}

/** Computes cos(r + tail) for |r| ≤ π/4: 1 − r²/2! + … + r¹⁶/16!, with the rounding of 1 − r²/2 undone. */
function cosNearZero(r: number, tail: number): number {
  const z = r * r;
  const w = z * z;
  const even = 1 / 24 + w * (1 / 40320 + w * (1 / 479001600 + w * (1 / 20922789888000)));
  const odd = -1 / 720 + w * (-1 / 3628800 - w * (1 / 87178291200));
  const half = z / 2;
  const lead = 1 - half;
  return lead + (1 - lead - half + (w * (even + z * odd) - r * tail));
}

/** Computes the sine of x radians for every finite x; NaN at ±∞. */
export function sin(x: number): number {
  if (Math.abs(x) < TINY) return x;
  const quadrant = reduceAngle(Math.abs(x));
  const r = remainder[0];
  const tail = remainder[1];
  const size = quadrant & 1 ? cosNearZero(r, tail) : sinNearZero(r, tail);
  const negative = (quadrant & 2) !== 0;
  return x < 0 === negative ? size : -size;
}

/** Computes the cosine of x radians for every finite x; NaN at ±∞. */
export function cos(x: number): number {
  if (Math.abs(x) < TINY) return 1;
  const quadrant = reduceAngle(Math.abs(x));
  const r = remainder[0];
  const tail = remainder[1];
  const size = quadrant & 1 ? sinNearZero(r, tail) : cosNearZero(r, tail);
  return ((quadrant + 1) & 2) === 0 ? size : -size;
}
