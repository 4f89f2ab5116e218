import { exp, log1pOfFraction, sigmoid, tanh } from './exponential';

/** The activations, numbered as in `../../program/codes.ts`. */
const IDENTITY = 0;
const SIGMOID = 1;
const TANH = 2;
const RELU = 3;
const LEAKY_RELU = 4;

const LEAK: f32 = 0.01;

/** φ(z) in each lane. */
export function activate(activation: i32, z: v128): v128 {
  if (activation === IDENTITY) return z;
  const zero = f32x4.splat(0);
  // f32x4.max, unlike a comparison, lets NaN through: divergence stays visible.
  if (activation === RELU) return f32x4.max(z, zero);
  if (activation === SIGMOID) return sigmoid(z);
  if (activation === TANH) return tanh(z);
  if (activation === LEAKY_RELU) {
    return v128.bitselect(z, f32x4.mul(z, f32x4.splat(LEAK)), f32x4.gt(z, zero));
  }
  return f32x4.add(f32x4.max(z, zero), log1pOfFraction(exp(f32x4.neg(f32x4.abs(z)))));
}

/** φ′ in each lane, from a = φ(z). */
export function slope(activation: i32, a: v128): v128 {
  const one = f32x4.splat(1);
  if (activation === IDENTITY) return one;
  const zero = f32x4.splat(0);
  if (activation === RELU) return v128.and(f32x4.gt(a, zero), one);
  if (activation === SIGMOID) return f32x4.mul(a, f32x4.sub(one, a));
  if (activation === TANH) return f32x4.sub(one, f32x4.mul(a, a));
  if (activation === LEAKY_RELU) {
    return v128.bitselect(one, f32x4.splat(LEAK), f32x4.gt(a, zero));
  }
  // Softplus: its slope is the sigmoid of z, and e^−a = 1 − σ(z).
  return f32x4.sub(one, exp(f32x4.neg(a)));
}

/** a = φ(z) for `count` numbers. */
export function activateAll(activation: i32, z: usize, a: usize, count: i32): void {
  const end = z + ((<usize>count) << 2);
  for (; z + 16 <= end; z += 16, a += 16) v128.store(a, activate(activation, v128.load(z)));
  for (; z < end; z += 4, a += 4) {
    const one = activate(activation, v128.load32_splat(z));
    store<f32>(a, f32x4.extract_lane(one, 0));
  }
}

/** A row's e^(z − top), top the largest of its `count` numbers; returns their sum. */
export function exponentials(z: usize, top: f32, a: usize, count: i32): f64 {
  const shift = f32x4.splat(top);
  let sum: f64 = 0;
  const end = z + ((<usize>count) << 2);
  for (; z + 16 <= end; z += 16, a += 16) {
    const four = exp(f32x4.sub(v128.load(z), shift));
    v128.store(a, four);
    sum += <f64>f32x4.extract_lane(four, 0) + <f64>f32x4.extract_lane(four, 1);
    sum += <f64>f32x4.extract_lane(four, 2) + <f64>f32x4.extract_lane(four, 3);
  }
  for (; z < end; z += 4, a += 4) {
    const one = f32x4.extract_lane(exp(f32x4.sub(v128.load32_splat(z), shift)), 0);
    store<f32>(a, one);
    sum += one;
  }
  return sum;
}

/** The largest of `count` numbers; NaN where one is. */
export function largest(z: usize, count: i32): f32 {
  let top = load<f32>(z);
  for (let j = 1; j < count; j++) top = max(top, load<f32>(z + (j << 2)));
  return top;
}

/** Softmax of each row of z [n, columns]. */
export function softmax(z: usize, a: usize, n: i32, columns: i32): void {
  const stride = (<usize>columns) << 2;
  for (let i = 0; i < n; i++, z += stride, a += stride) {
    const total = exponentials(z, largest(z, columns), a, columns);
    for (let at = a; at < a + stride; at += 4) store<f32>(at, <f32>(load<f32>(at) / total));
  }
}
