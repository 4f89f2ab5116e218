import { loadSome, storeSome } from './memory';
import { multiplyAdd } from './multiply-add';

/** What becomes of a gradient: numbered as in `../../program/codes.ts`. */
const SGD = 0;
const NESTEROV = 2;
const RMSPROP = 3;
const ADAM = 4;
/** No update: the gradient itself is kept. */
const STORE = 5;

let kind = SGD;
/** From a parameter to the optimizer's first number for it, and to its second, in bytes. */
let toFirst: usize = 0;
let toSecond: usize = 0;
let rate = f32x4.splat(0);
let kept = f32x4.splat(0);
let correction = f32x4.splat(0);
let beta1 = f32x4.splat(0);
let beta2 = f32x4.splat(0);
let rest1 = f32x4.splat(0);
let rest2 = f32x4.splat(0);
let epsilon = f32x4.splat(0);
/** The optimizer's numbers for the four parameters in hand. */
let first = f32x4.splat(0);
let second = f32x4.splat(0);
/** NaN as soon as a number that was written is not finite; else 0. */
let spoilt = f32x4.splat(0);

/** Reads the optimizer of a program: kind, distances, then β₁, β₂ and ε. */
export function useOptimizer(at: usize): void {
  kind = load<i32>(at);
  toFirst = load<u32>(at, 4);
  toSecond = load<u32>(at, 8);
  beta1 = f32x4.splat(load<f32>(at, 12));
  beta2 = f32x4.splat(load<f32>(at, 16));
  rest1 = f32x4.splat(load<f32>(at, 20));
  rest2 = f32x4.splat(load<f32>(at, 24));
  epsilon = f32x4.splat(load<f32>(at, 28));
}

/** Begins a step: η, what decay leaves of a parameter, and 1 / √(1 − β₂ᵗ). */
export function beginUpdates(at: usize): void {
  rate = f32x4.splat(load<f32>(at));
  kept = f32x4.splat(load<f32>(at, 4));
  correction = f32x4.splat(load<f32>(at, 8));
  spoilt = f32x4.splat(0);
}

/** Says whether all numbers written since `beginUpdates` are finite. */
export function allFinite(): bool {
  return !v128.any_true(f32x4.ne(spoilt, spoilt));
}

/** Changes the first `count` of four parameters at `w`, all of them from four up. */
export function update(w: usize, gradient: v128, count: i32): void {
  if (kind === STORE) {
    storeSome(w + toFirst, gradient, count);
    return;
  }
  const old = loadSome(w, count);
  if (kind === SGD) storeSome(w, multiplyAdd(f32x4.neg(rate), gradient, old), count);
  else {
    first = loadSome(w + toFirst, count);
    if (kind === ADAM) second = loadSome(w + toSecond, count);
    storeSome(w, withMemory(old, gradient), count);
    storeSome(w + toFirst, first, count);
    watch(loadSome(w + toFirst, count));
    if (kind === ADAM) {
      storeSome(w + toSecond, second, count);
      watch(loadSome(w + toSecond, count));
    }
  }
  // Read again, because numbers that are none of ours must not look like a divergence.
  watch(loadSome(w, count));
}

/** The rules of the optimizers with a memory, each as its file in `training/optimizers` has it. */
function withMemory(old: v128, gradient: v128): v128 {
  if (kind === ADAM) {
    first = multiplyAdd(beta1, first, f32x4.mul(rest1, gradient));
    second = multiplyAdd(beta2, second, f32x4.mul(f32x4.mul(rest2, gradient), gradient));
    const size = multiplyAdd(f32x4.sqrt(second), correction, epsilon);
    return f32x4.sub(f32x4.mul(kept, old), f32x4.div(f32x4.mul(rate, first), size));
  }
  if (kind === RMSPROP) {
    first = multiplyAdd(beta1, first, f32x4.mul(f32x4.mul(rest1, gradient), gradient));
    const size = f32x4.add(f32x4.sqrt(first), epsilon);
    return f32x4.sub(old, f32x4.div(f32x4.mul(rate, gradient), size));
  }
  first = multiplyAdd(beta1, first, gradient);
  const way = kind === NESTEROV ? multiplyAdd(beta1, first, gradient) : first;
  return f32x4.sub(old, f32x4.mul(rate, way));
}

/** Changes the eight parameters of each row by a row of the tile. */
export function updateRows(w: usize, stride: usize, tile: usize, rows: i32): void {
  const end = tile + ((<usize>rows) << 5);
  if (kind !== SGD) {
    for (; tile < end; tile += 32, w += stride) {
      update(w, v128.load(tile), 4);
      update(w + 16, v128.load(tile, 16), 4);
    }
    return;
  }
  const by = f32x4.neg(rate);
  const zero = f32x4.splat(0);
  let left = spoilt;
  let right = zero;
  for (; tile < end; tile += 32, w += stride) {
    const four = multiplyAdd(by, v128.load(tile), v128.load(w));
    const next = multiplyAdd(by, v128.load(tile, 16), v128.load(w, 16));
    v128.store(w, four);
    v128.store(w, next, 16);
    left = multiplyAdd(four, zero, left);
    right = multiplyAdd(next, zero, right);
  }
  spoilt = f32x4.add(left, right);
}

// @ts-ignore: decorator
@inline
function watch(numbers: v128): void {
  spoilt = multiplyAdd(numbers, f32x4.splat(0), spoilt);
}
