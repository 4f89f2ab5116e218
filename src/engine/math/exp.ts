import { powerOfTwo, scale } from './bits.ts';
import { LN2_HIGH, LN2_LOW, NEGLIGIBLE } from './constants.ts';

/** 1.5 · 2^52: adding and subtracting it rounds to a whole number, faster than Math.round. */
const ROUNDER = 6755399441055744;
/** Above it e^x overflows; below the other it is under half the smallest double. */
export const EXP_OVERFLOWS = 710;
export const EXP_VANISHES = -746;

/** Where `splitExp` leaves the significand of its result, in two parts. */
export const significand = new Float64Array(2);

/**
 * Computes exp(x + tail) = 2^k (high + low) to about 2^−57: returns k, leaves the rest in
 * `significand`. For |x| < 1400 and a tail below half a unit in the last place of x.
 *
 * x = k ln 2 + r with |r| ≤ ½ ln 2; then exp(r) = 1 + r + r²(1/2! + r/3! + … + r¹¹/13!), grouped
 * so that the processor can work on several terms at once.
 */
export function splitExp(x: number, tail: number): number {
  const k = x * Math.LOG2E + ROUNDER - ROUNDER;
  const rHigh = x - k * LN2_HIGH;
  const rLow = tail - k * LN2_LOW;
  const r = rHigh + rLow;
  const z = r * r;
  const w = z * z;
  const low = 1 / 2 + r * (1 / 6) + z * (1 / 24 + r * (1 / 120));
  const middle = 1 / 720 + r * (1 / 5040) + z * (1 / 40320 + r * (1 / 362880));
  const high = 1 / 3628800 + r * (1 / 39916800) + z * (1 / 479001600 + r * (1 / 6227020800));
  const series = low + w * (middle + w * high);
  const lead = 1 + rHigh;
  const rest = 1 - lead + rHigh + (rLow + z * series);
  const sum = lead + rest;
  significand[0] = sum;
  significand[1] = lead - sum + rest;
  return k;
}

/** Computes e^x to within 0.9 units in the last place, for every x. */
export function exp(x: number): number {
  if (x > EXP_OVERFLOWS) return Number.POSITIVE_INFINITY;
  if (x < EXP_VANISHES) return 0;
  if (Number.isNaN(x)) return x;
  const k = splitExp(x, 0);
  return scale(significand[0], k);
}

/** Computes e^x − 1, to the last digits for small x as well. */
export function expm1(x: number): number {
  if (x > 40) return exp(x);
  if (x < -40) return -1;
  if (!(Math.abs(x) >= NEGLIGIBLE)) return x;
  const k = splitExp(x, 0);
  return scale(significand[0] - powerOfTwo(-k) + significand[1], k);
}
