import { exactSum, low } from './double-double.ts';

/** Where `reduceAngle` leaves its remainder, in two parts. */
export const remainder = new Float64Array(2);

const TWO_OVER_PI = 0.6366197723675814;
const PI_OVER_FOUR = 0.7853981633974483;
/** π/2 in four parts, the first three of 33 bits: n times one is exact for n < 2^20. */
const HALF_PI_1 = 1.5707963267341256;
const HALF_PI_2 = 6.077100506303966e-11;
const HALF_PI_3 = 2.0222662487111665e-21;
const HALF_PI_4 = 8.4784276603689e-32;
const TWO_TO_20 = 1048576;

/**
 * Subtracts the nearest multiple of π/2 from x ≥ 0: returns that multiple modulo 4, leaves the
 * remainder in `remainder`, with a relative error below 2^−65 even where x almost is a multiple.
 */
export function reduceAngle(x: number): number {
  if (x <= PI_OVER_FOUR) {
    remainder[0] = x;
    remainder[1] = 0;
    return 0;
  }
  if (!(x < TWO_TO_20)) return reduceLargeAngle(x);
  const n = Math.floor(x * TWO_OVER_PI + 0.5);
  const second = exactSum(x - n * HALF_PI_1, -n * HALF_PI_2);
  const lost = low[0];
  const third = exactSum(second, -n * HALF_PI_3);
  remainder[0] = exactSum(third, low[0] + lost - n * HALF_PI_4);
  remainder[1] = low[0];
  return n & 3;
}

/** Bits kept after the binary point: 1024 for the largest double, the rest for the remainder. */
const POINT = 1216n;
const REMAINDER_BITS = 192n;
const REMAINDER_UNIT = 1.5930919111324523e-58;
let halfPi = 0n;

/** Does the same by long division of whole numbers, which are exact however large x is. */
function reduceLargeAngle(x: number): number {
  if (!(x < Number.POSITIVE_INFINITY)) {
    remainder.fill(Number.NaN);
    return 0;
  }
  halfPi ||= computeHalfPi();
  const whole = Math.trunc(x);
  const fraction = (x - whole) * 4294967296;
  const scaled = (BigInt(whole) << POINT) + (BigInt(fraction) << (POINT - 32n));
  const n = (scaled + (halfPi >> 1n)) / halfPi;
  const rest = (scaled - n * halfPi) >> (POINT - REMAINDER_BITS);
  const high = Number(rest);
  remainder[0] = high * REMAINDER_UNIT;
  remainder[1] = Number(rest - BigInt(high)) * REMAINDER_UNIT;
  return Number(n & 3n);
}

/** Computes π/2 · 2^POINT by Machin's formula, π/4 = 4 arctan(1/5) − arctan(1/239). */
function computeHalfPi(): bigint {
  return 8n * arctanOfInverse(5n) - 2n * arctanOfInverse(239n);
}

/** Sums arctan(1/m) = 1/m − 1/(3m³) + 1/(5m⁵) − …, in units of 2^−POINT. */
function arctanOfInverse(m: bigint): bigint {
  let sum = 0n;
  let power = (1n << POINT) / m;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += n & 2n ? -power / n : power / n;
    power /= m * m;
  }
  return sum;
}
