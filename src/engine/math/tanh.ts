import { TINY } from './constants.ts';
import { exp } from './exp.ts';

/** From here on 1 − tanh(x) is less than a quarter unit in the last place of 1. */
const SATURATED = 20;

/**
 * Computes the hyperbolic tangent.
 *
 * Below 0.8 by Lambert's continued fraction x/(1 + x²/(3 + x²/(5 + … x²/17))), written as x minus
 * a ratio of polynomials in x², so that only the small second term is rounded often; beyond, as
 * 1 − 2/(e^2x + 1).
 */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < TINY) return x;
  if (size < 0.8) {
    const z = x * x;
    const above = 11486475 + z * (810810 + z * (12870 + z * 44));
    const below = 34459425 + z * (16216200 + z * (945945 + z * (13860 + z * 45)));
    return x - (x * (z * above)) / below;
  }
  if (size < SATURATED) {
    const distance = 2 / (exp(2 * size) + 1);
    return x < 0 ? distance - 1 : 1 - distance;
  }
  return Number.isNaN(x) ? x : Math.sign(x);
}
