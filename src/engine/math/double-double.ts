/**
 * Arithmetic with numbers in two parts, high + low: about 106 significant bits.
 * A function here returns the rounded result and leaves what rounding lost in `low[0]`;
 * an array, because V8 would allocate for a variable that holds a changing double.
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision", 1971.
 */

export const low = new Float64Array(1);

/** 2^27 + 1: multiplying by it splits 53 bits into 26 and 26 (and a sign). */
const SPLITTER = 134217729;

/** Adds exactly: a + b = result + low. */
export function exactSum(a: number, b: number): number {
  const sum = a + b;
  const addedToA = sum - a;
  low[0] = a - (sum - addedToA) + (b - addedToA);
  return sum;
}

/** Multiplies exactly: a · b = result + low, for |a|, |b| < 2^996 and a result not near underflow. */
export function exactProduct(a: number, b: number): number {
  const product = a * b;
  const aShifted = SPLITTER * a;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = SPLITTER * b;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  low[0] = aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
  return product;
}

/** Divides two-part numbers: (a + aLow) / (b + bLow) = result + low, to about 2^−104. */
export function quotient(a: number, aLow: number, b: number, bLow: number): number {
  const ratio = a / b;
  const product = exactProduct(ratio, b);
  low[0] = (a - product - low[0] + aLow - ratio * bLow) / b;
  return ratio;
}

/** Multiplies two-part numbers: (a + aLow) · (b + bLow) = result + low, to about 2^−104. */
export function productOfPairs(a: number, aLow: number, b: number, bLow: number): number {
  const product = exactProduct(a, b);
  low[0] += a * bLow + aLow * b;
  return product;
}
