/**
 * Taking doubles apart and putting them together: 11 exponent bits, 52 significand bits.
 * Nothing here rounds, except `scale` when its result is subnormal.
 */

const LARGEST_EXPONENT = 1023;
const SMALLEST_EXPONENT = -1022;
/** The upper half of the bits of √½. */
const ROOT_HALF_BITS = 0x3fe6a09e;

/** The value below which a double is subnormal: 2^−1022. */
export const SMALLEST_NORMAL = 2.2250738585072014e-308;

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
const upperWord = new Uint8Array(new Uint16Array([1]).buffer)[0];

/** 2^−1022 … 2^1023: a processor reads a table faster than a double whose half was just written. */
const powersOfTwo = new Float64Array(LARGEST_EXPONENT - SMALLEST_EXPONENT + 1);
powersOfTwo[0] = SMALLEST_NORMAL;
for (let i = 1; i < powersOfTwo.length; i++) powersOfTwo[i] = 2 * powersOfTwo[i - 1];

/** Returns 2^k for an integer k from −1022 to 1023. */
export function powerOfTwo(k: number): number {
  return powersOfTwo[(k - SMALLEST_EXPONENT) | 0];
}

/** Computes x · 2^k for an integer k from −2044 to 2046, rounding once. */
export function scale(x: number, k: number): number {
  if (k > LARGEST_EXPONENT)
    return x * powerOfTwo(LARGEST_EXPONENT) * powerOfTwo(k - LARGEST_EXPONENT);
  if (k < SMALLEST_EXPONENT)
    return x * powerOfTwo(k - SMALLEST_EXPONENT) * powerOfTwo(SMALLEST_EXPONENT);
  return x * powerOfTwo(k);
}

/** Returns the integer k for which x / 2^k lies between √½ and √2, for a positive normal x. */
export function centredExponent(x: number): number {
  float[0] = x;
  return (words[upperWord] - ROOT_HALF_BITS) >> 20;
}
