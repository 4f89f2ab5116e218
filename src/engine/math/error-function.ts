import { scale } from './bits.ts';
import { exactProduct, low, quotient } from './double-double.ts';
import { ERFC_COEFFICIENTS } from './erfc-coefficients.ts';
import { significand, splitExp } from './exp.ts';

const TWO_OVER_ROOT_PI = 1.1283791670955126;
/** 2/√π − 1, rounded by itself. */
const TWO_OVER_ROOT_PI_LESS_1 = 0.1283791670955126;
/** Beyond it erfc is under half the smallest double. */
const ERFC_VANISHES = 27.3;

/** Computes the error function erf(x) = 2/√π ∫₀ˣ e^−t² dt. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (size < 0.5) return x + erfBeyondIdentity(x);
  if (size < 6) return x < 0 ? erfcTail(size, 0) - 1 : 1 - erfcTail(size, 0);
  return Number.isNaN(x) ? x : Math.sign(x);
}

/** Computes the complement 1 − erf(x), to the last digits for large x as well. */
export function erfc(x: number): number {
  if (x >= 0.5) return erfcTail(x, 0);
  if (x <= -0.5) return 2 - erfcTail(-x, 0);
  return 0.5 - (x - 0.5 + erfBeyondIdentity(x));
}

/** Computes erf(x) − x for |x| < ½: 2/√π (x − x³/3 + x⁵/(2!·5) − … − x²³/(11!·23)) − x. */
function erfBeyondIdentity(x: number): number {
  const z = x * x;
  const w = z * z;
  const odd =
    -1 / 3 +
    w * (-1 / 42 + w * (-1 / 1320 + w * (-1 / 75600 + w * (-1 / 6894720 - w * (1 / 918086400)))));
  const even = 1 / 10 + w * (1 / 216 + w * (1 / 9360 + w * (1 / 685440 + w * (1 / 76204800))));
  return x * (TWO_OVER_ROOT_PI_LESS_1 + TWO_OVER_ROOT_PI * z * (odd + z * even));
}

/**
 * Computes erfc(x + tail) for x ≥ ½ and a tail below half a unit in the last place of x, as
 * e^−x²/(1 + 2x) · (1 + p(t)): the quotient in two parts, the last factor between 1.12 and 1.29.
 */
export function erfcTail(x: number, tail: number): number {
  if (x > ERFC_VANISHES) return 0;
  const square = exactProduct(x, x);
  const k = splitExp(-square, -(low[0] + 2 * x * tail));
  const denominator = 1 + 2 * x;
  const denominatorLow = 1 - (denominator - 2 * x) + 2 * tail;
  const ratio = quotient(significand[0], significand[1], denominator, denominatorLow);
  const factorLess1 = erfcPolynomial((x - 3.5) / (x + 3.5));
  return scale(ratio + (ratio * factorLess1 + low[0]), k);
}

/** Sums the odd and the even powers side by side. */
function erfcPolynomial(t: number): number {
  const w = t * t;
  let even = 0;
  let odd = 0;
  for (let i = ERFC_COEFFICIENTS.length - 2; i >= 0; i -= 2) {
    even = even * w + ERFC_COEFFICIENTS[i];
    odd = odd * w + ERFC_COEFFICIENTS[i + 1];
  }
  return even + t * odd;
}
