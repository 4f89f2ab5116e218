import { activate, slope } from './activations';
import { loadSome, storeSome } from './memory';
import { multiplyAdd } from './multiply-add';
import { update } from './update';

// The three products where there are too few examples to fill tiles: one after the other, each weight
// read once an example, as it lies.

/** a = φ(x Wᵀ + b), four neurons at a time. */
export function forwardFew(
  x: usize,
  w: usize,
  b: usize,
  a: usize,
  n: i32,
  inputs: i32,
  neurons: i32,
  activation: i32,
): void {
  const stride = (<usize>inputs) << 2;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < neurons; j += 4) {
      const count = neurons - j;
      const sums = fourSums(x, w + stride * j, stride, count);
      const z = f32x4.add(sums, loadSome(b + (j << 2), count));
      storeSome(a + (j << 2), activate(activation, z), count);
    }
    x += stride;
    a += (<usize>neurons) << 2;
  }
}

/** The products of x with four rows of W, of `stride` bytes; a row that is missing repeats the last. */
function fourSums(x: usize, w: usize, stride: usize, rows: i32): v128 {
  const last = min(4, rows) - 1;
  const to1 = stride * min(1, last);
  const to2 = stride * min(2, last);
  const to3 = stride * min(3, last);
  let s0 = f32x4.splat(0);
  let s1 = f32x4.splat(0);
  let s2 = f32x4.splat(0);
  let s3 = f32x4.splat(0);
  const end = x + stride;
  for (; x + 16 <= end; x += 16, w += 16) {
    const four = v128.load(x);
    s0 = multiplyAdd(four, v128.load(w), s0);
    s1 = multiplyAdd(four, v128.load(w + to1), s1);
    s2 = multiplyAdd(four, v128.load(w + to2), s2);
    s3 = multiplyAdd(four, v128.load(w + to3), s3);
  }
  const pairs01 = f32x4.add(
    v128.shuffle<f32>(s0, s1, 0, 4, 1, 5),
    v128.shuffle<f32>(s0, s1, 2, 6, 3, 7),
  );
  const pairs23 = f32x4.add(
    v128.shuffle<f32>(s2, s3, 0, 4, 1, 5),
    v128.shuffle<f32>(s2, s3, 2, 6, 3, 7),
  );
  let sums = f32x4.add(
    v128.shuffle<f32>(pairs01, pairs23, 0, 1, 4, 5),
    v128.shuffle<f32>(pairs01, pairs23, 2, 3, 6, 7),
  );
  for (; x < end; x += 4, w += 4) {
    let column = v128.load32_zero(w);
    column = v128.load32_lane(w + to1, column, 1);
    column = v128.load32_lane(w + to2, column, 2);
    column = v128.load32_lane(w + to3, column, 3);
    sums = multiplyAdd(v128.load32_splat(x), column, sums);
  }
  return sums;
}

/** δ of the layer before: (δ W) ⊙ φ′; the rows of W, each times its δ, are added up. */
export function inputGradientFew(
  delta: usize,
  w: usize,
  a: usize,
  result: usize,
  n: i32,
  inputs: i32,
  neurons: i32,
  activation: i32,
): void {
  const stride = (<usize>inputs) << 2;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < neurons; j++) {
      const factor = v128.load32_splat(delta + (j << 2));
      const row = w + stride * j;
      for (let k = 0; k < inputs; k += 4) {
        const at = (<usize>k) << 2;
        const count = inputs - k;
        const before = j === 0 ? f32x4.splat(0) : loadSome(result + at, count);
        storeSome(result + at, multiplyAdd(factor, loadSome(row + at, count), before), count);
      }
    }
    for (let k = 0; k < inputs; k += 4) {
      const at = (<usize>k) << 2;
      const count = inputs - k;
      const slopes = slope(activation, loadSome(a + at, count));
      storeSome(result + at, f32x4.mul(loadSome(result + at, count), slopes), count);
    }
    delta += (<usize>neurons) << 2;
    a += stride;
    result += stride;
  }
}

/** ∂L/∂W = δᵀ x and the update. */
export function weightGradientFew(
  delta: usize,
  x: usize,
  w: usize,
  n: i32,
  inputs: i32,
  neurons: i32,
): void {
  const stride = (<usize>inputs) << 2;
  const deltaStride = (<usize>neurons) << 2;
  for (let j = 0; j < neurons; j++, delta += 4, w += stride) {
    for (let k = 0; k < inputs; k += 4) {
      const at = (<usize>k) << 2;
      const count = inputs - k;
      let sum = f32x4.splat(0);
      for (let i = 0; i < n; i++) {
        const factor = v128.load32_splat(delta + deltaStride * i);
        sum = multiplyAdd(factor, loadSome(x + at + stride * i, count), sum);
      }
      update(w + at, sum, count);
    }
  }
}
