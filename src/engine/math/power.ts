import { centredExponent, SMALLEST_NORMAL, scale } from './bits.ts';
import { LN2_HIGH, LN2_LOW } from './constants.ts';
import { exactSum, low, productOfPairs, quotient } from './double-double.ts';
import { EXP_OVERFLOWS, EXP_VANISHES, significand, splitExp } from './exp.ts';

const TWO_TO_54 = 18014398509481984;
/** 2/3 − (the double nearest to 2/3). */
const TWO_THIRDS_LOW = 3.700743415417188e-17;
/** Beyond this exponent any base but ±1 gives 0 or ∞. */
const HUGE_EXPONENT = 1e20;

/**
 * Raises x to the power y, as ECMAScript's `**` does: NaN for a negative base with a fractional
 * exponent, for ±1 with ±∞, and for a NaN exponent; 1 for exponent 0, even of NaN.
 * Whole powers that a double can hold come out exact.
 */
export function power(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = Math.abs(x);
  const odd = isOddInteger(y);
  const sign = odd && (x < 0 || Object.is(x, -0)) ? -1 : 1;
  if (size === 0 || size === Number.POSITIVE_INFINITY)
    return sign * (size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0);
  if (x < 0 && !Number.isInteger(y) && Number.isFinite(y)) return Number.NaN;
  if (size === 1) return Number.isFinite(y) ? sign : Number.NaN;
  if (Math.abs(y) > HUGE_EXPONENT) return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  return sign * positivePower(size, y);
}

function isOddInteger(y: number): boolean {
  return Math.abs(y % 2) === 1;
}

/** Computes exp(y log x), the logarithm and its multiple in two parts. */
function positivePower(x: number, y: number): number {
  const logHigh = splitLog(x);
  const high = productOfPairs(logHigh, low[0], y, 0);
  if (high > EXP_OVERFLOWS) return Number.POSITIVE_INFINITY;
  if (high < EXP_VANISHES) return 0;
  const k = splitExp(high, low[0]);
  return scale(significand[0], k);
}

/**
 * Computes log x = result + low to about 2^−66, for finite x > 0.
 *
 * As in log.ts, 2^k (1 + f) and s = f/(2 + f): log x = k ln 2 + 2s + s³(2/3 + 2s²/5 + …), where
 * all but the terms from 2s²/5 on are carried in two parts.
 */
function splitLog(x: number): number {
  const subnormal = x < SMALLEST_NORMAL;
  const normal = subnormal ? x * TWO_TO_54 : x;
  const exponent = centredExponent(normal);
  const k = subnormal ? exponent - 54 : exponent;
  const f = scale(normal, -exponent) - 1;

  const denominator = exactSum(2, f);
  const s = quotient(f, 0, denominator, low[0]);
  const sLow = low[0];
  const z = productOfPairs(s, sLow, s, sLow);
  const zLow = low[0];
  const cube = productOfPairs(s, sLow, z, zLow);
  const cubeLow = low[0];
  const series = exactSum(2 / 3, z * seriesFromTwoFifths(z));
  const seriesLow = low[0] + TWO_THIRDS_LOW;
  const beyond = productOfPairs(cube, cubeLow, series, seriesLow);
  const beyondLow = low[0];

  const logF = exactSum(2 * s, beyond);
  const logFLow = low[0] + (beyondLow + 2 * sLow);
  const whole = exactSum(k * LN2_HIGH, k * LN2_LOW);
  const wholeLow = low[0];
  const sum = exactSum(whole, logF);
  return exactSum(sum, low[0] + (wholeLow + logFLow));
}

/** Sums 2/5 + 2z/7 + 2z²/9 + … + 2z⁹/23. */
function seriesFromTwoFifths(z: number): number {
  const w = z * z;
  const even = 2 / 5 + w * (2 / 9 + w * (2 / 13 + w * (2 / 17 + w * (2 / 21))));
  const odd = 2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19 + w * (2 / 23))));
  return even + z * odd;
}
