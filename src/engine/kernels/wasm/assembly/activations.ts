import { exp, log1pOfFraction, sigmoid, tanh } from './exponential';
import { loadSome, storeSome } from './memory';

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
  // With z first, pmax lets NaN through: divergence stays visible.
  if (activation === RELU) return f32x4.pmax(z, zero);
  if (activation === SIGMOID) return sigmoid(z);
  if (activation === TANH) return tanh(z);
  if (activation === LEAKY_RELU) {
    return v128.bitselect(z, f32x4.mul(z, f32x4.splat(LEAK)), f32x4.gt(z, zero));
  }
  return f32x4.add(f32x4.pmax(z, zero), log1pOfFraction(exp(f32x4.neg(f32x4.abs(z)))));
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

/** A row's e^(z − top), top the largest of its numbers; returns their sum. */
export function exponentials(z: usize, top: f32, a: usize, count: i32): f64 {
  const shift = f32x4.splat(top);
  let sum = f32x4.splat(0);
  for (let j = 0; j < count; j += 4, z += 16, a += 16) {
    storeSome(a, exp(f32x4.sub(loadSome(z, count - j), shift)), count - j);
    sum = f32x4.add(sum, loadSome(a, count - j));
  }
  return sumOf(sum);
}

/** The largest of `count` numbers; without regard to NaN. */
export function largest(z: usize, count: i32): f32 {
  let tops = v128.load32_splat(z);
  let j = 0;
  for (; j + 4 <= count; j += 4) tops = f32x4.pmax(tops, v128.load(z + (j << 2)));
  for (; j < count; j++) tops = f32x4.pmax(tops, v128.load32_splat(z + (j << 2)));
  tops = f32x4.pmax(tops, v128.shuffle<f32>(tops, tops, 2, 3, 0, 1));
  tops = f32x4.pmax(tops, v128.shuffle<f32>(tops, tops, 1, 0, 3, 2));
  return f32x4.extract_lane(tops, 0);
}

/** The sum of four numbers. */
export function sumOf(four: v128): f32 {
  const pairs = f32x4.add(four, v128.shuffle<f32>(four, four, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

/** Softmax of each row of z [n, columns]. */
export function softmax(z: usize, a: usize, n: i32, columns: i32): void {
  const stride = (<usize>columns) << 2;
  for (let i = 0; i < n; i++, z += stride, a += stride) {
    const share = f32x4.splat(<f32>(1 / exponentials(z, largest(z, columns), a, columns)));
    for (let j = 0; j < columns; j += 4) {
      const at = a + (j << 2);
      storeSome(at, f32x4.mul(loadSome(at, columns - j), share), columns - j);
    }
  }
}
