import { scale } from './bits.ts';
import { exactProduct, low, productOfPairs } from './double-double.ts';
import { erfc, erfcTail } from './error-function.ts';
import { significand, splitExp } from './exp.ts';

const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;
/** √½ − Math.SQRT1_2. */
const ROOT_HALF_LOW = -4.833646656726457e-17;
/** Beyond it the density is under half the smallest double. */
const DENSITY_VANISHES = 39;

/** Computes the standard normal density φ(x) = e^(−x²/2)/√(2π). */
export function normalDensity(x: number): number {
  if (Math.abs(x) > DENSITY_VANISHES) return 0;
  if (Number.isNaN(x)) return x;
  const square = exactProduct(x, x);
  const k = splitExp(square / -2, low[0] / -2);
  return scale(significand[0] * ONE_OVER_ROOT_TWO_PI, k);
}

/** Computes the standard normal distribution function Φ(x) = ½ erfc(−x/√2), to the last digits in the left tail. */
export function normalCumulative(x: number): number {
  const size = Math.abs(x);
  if (size > 40) return x < 0 ? 0 : 1;
  const argument = productOfPairs(size, 0, Math.SQRT1_2, ROOT_HALF_LOW);
  if (!(argument >= 0.5)) return erfc(x < 0 ? argument : -argument) / 2;
  const tail = erfcTail(argument, low[0]) / 2;
  return x < 0 ? tail : 1 - tail;
}
