import { multiplyAdd } from './multiply-add';

/** From here e^x would leave the normal float32 numbers. */
const HIGHEST: f32 = 88.37;
const LOWEST: f32 = -87.33;
/** ln 2 in two parts; the first has few digits, so that its multiples are exact. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.12194440054690583e-4;

/** 1.5 · 2^23: added to a number it leaves it rounded to a whole one in the last bits. */
const ROUNDER: f32 = 12582912;

/**
 * e^x in each lane, to about one unit in the last place: x = k ln 2 + r with |r| ≤ ½ ln 2, e^r by its
 * series to r⁷/7!, times 2^k. NaN stays NaN (`pmin` and `pmax`, one instruction each, pass on a NaN
 * that stands first).
 */
export function exp(x: v128): v128 {
  const inside = f32x4.pmax(f32x4.pmin(x, f32x4.splat(HIGHEST)), f32x4.splat(LOWEST));
  const rounder = f32x4.splat(ROUNDER);
  const rounded = multiplyAdd(inside, f32x4.splat(1.4426950408889634), rounder);
  const k = f32x4.sub(rounded, rounder);
  let r = multiplyAdd(k, f32x4.splat(-LN2_HIGH), inside);
  r = multiplyAdd(k, f32x4.splat(-LN2_LOW), r);
  const z = f32x4.mul(r, r);
  let high = multiplyAdd(r, f32x4.splat(1.0 / 5040), f32x4.splat(1.0 / 720));
  const middle = multiplyAdd(r, f32x4.splat(1.0 / 120), f32x4.splat(1.0 / 24));
  high = multiplyAdd(z, high, middle);
  const low = multiplyAdd(r, f32x4.splat(1.0 / 6), f32x4.splat(0.5));
  high = multiplyAdd(z, high, low);
  const series = f32x4.add(f32x4.splat(1), multiplyAdd(z, high, r));
  return f32x4.mul(series, i32x4.add(i32x4.shl(rounded, 23), i32x4.splat(127 << 23)));
}

/** 1 / (1 + e^−x) in each lane. */
export function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))));
}

/** From here on tanh x rounds to 1. */
const SATURATED: f32 = 9.02;

/**
 * tanh x in each lane, to about three units in the last place: x times a ratio of two polynomials in
 * x², fitted to the smallest relative error on [0, 9] (2·10⁻⁸ before rounding).
 */
export function tanh(x: v128): v128 {
  const limit = f32x4.splat(SATURATED);
  const inside = f32x4.pmax(f32x4.pmin(x, limit), f32x4.neg(limit));
  const z = f32x4.mul(inside, inside);
  let above = multiplyAdd(z, f32x4.splat(1.33546496e-8), f32x4.splat(2.0609074e-5));
  above = multiplyAdd(z, above, f32x4.splat(3.49558765e-3));
  above = multiplyAdd(z, above, f32x4.splat(0.133810253));
  above = multiplyAdd(z, above, f32x4.splat(0.999999979));
  let below = multiplyAdd(z, f32x4.splat(7.77655352e-7), f32x4.splat(3.28563401e-4));
  below = multiplyAdd(z, below, f32x4.splat(2.58769804e-2));
  below = multiplyAdd(z, below, f32x4.splat(0.467143409));
  below = multiplyAdd(z, below, f32x4.splat(1));
  const ratio = f32x4.div(f32x4.mul(inside, above), below);
  return f32x4.pmax(f32x4.pmin(ratio, f32x4.splat(1)), f32x4.splat(-1));
}

/** ln(1 + e) in each lane for e from 0 to 1: 2 artanh(s), s = e/(2 + e) ≤ ⅓, by its series. */
export function log1pOfFraction(e: v128): v128 {
  const s = f32x4.div(e, f32x4.add(e, f32x4.splat(2)));
  const z = f32x4.mul(s, s);
  let series = multiplyAdd(z, f32x4.splat(2.0 / 13), f32x4.splat(2.0 / 11));
  series = multiplyAdd(z, series, f32x4.splat(2.0 / 9));
  series = multiplyAdd(z, series, f32x4.splat(2.0 / 7));
  series = multiplyAdd(z, series, f32x4.splat(2.0 / 5));
  series = multiplyAdd(z, series, f32x4.splat(2.0 / 3));
  series = multiplyAdd(z, series, f32x4.splat(2));
  return f32x4.mul(s, series);
}

/**
 * ln x for a normal number: x = 2^k m with 1 ≤ m < 2, and ln m = 2 artanh(s), s = (m − 1)/(m + 1), to
 * a few 10⁻⁹.
 */
export function log(x: f64): f64 {
  const bits = reinterpret<u64>(x);
  const k = <i32>(bits >> 52) - 1023;
  const m = reinterpret<f64>((bits & 0xfffffffffffff) | 0x3ff0000000000000);
  const s = (m - 1) / (m + 1);
  const z = s * s;
  const w = z * z;
  const low = 2 + z * (2.0 / 3) + w * (2.0 / 5 + z * (2.0 / 7));
  const high = 2.0 / 9 + z * (2.0 / 11) + w * (2.0 / 13 + z * (2.0 / 15));
  return k * 0.6931471805599453 + s * (low + w * w * high);
}
