import { centredExponent, SMALLEST_NORMAL, scale } from './bits.ts';
import { LN2_HIGH, LN2_LOW, NEGLIGIBLE } from './constants.ts';

const TWO_TO_54 = 18014398509481984;

/**
 * Computes k ln 2 + log(1 + f) + tail for 1 + f between √½ and √2.
 *
 * With s = f/(2 + f), log(1 + f) = 2 artanh(s) = 2s + s·T, T = 2(s²/3 + s⁴/5 + … + s²⁰/21);
 * and 2s = f − s·f keeps the rounding of s away from the leading digits.
 */
export function logFromParts(k: number, f: number, tail: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = 2 / 3 + w * (2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19))));
  const even = 2 / 5 + w * (2 / 9 + w * (2 / 13 + w * (2 / 17 + w * (2 / 21))));
  const t = z * (odd + z * even);
  return k * LN2_HIGH + (f - (s * (f - t) - (k * LN2_LOW + tail)));
}

/** Computes the natural logarithm; −∞ at ±0, NaN below. */
export function log(x: number): number {
  if (x < SMALLEST_NORMAL) {
    if (x === 0) return Number.NEGATIVE_INFINITY;
    if (x < 0) return Number.NaN;
    const scaled = x * TWO_TO_54;
    const k = centredExponent(scaled);
    return logFromParts(k - 54, scale(scaled, -k) - 1, 0);
  }
  if (!(x < Number.POSITIVE_INFINITY)) return x;
  const k = centredExponent(x);
  return logFromParts(k, scale(x, -k) - 1, 0);
}

/** Computes log(1 + x), to the last digits for small x as well; −∞ at −1, NaN below. */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return Math.abs(x) < NEGLIGIBLE ? x : logFromParts(0, x, 0);
  const sum = 1 + x;
  if (!(x > -1 && x < Number.POSITIVE_INFINITY)) return log(sum);
  const xInSum = sum - 1;
  const lost = 1 - (sum - xInSum) + (x - xInSum);
  const k = centredExponent(sum);
  return logFromParts(k, scale(sum, -k) - 1, lost / sum);
}
