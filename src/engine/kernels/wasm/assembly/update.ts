import { copyFew, PART_M, PART_S, PART_W } from './memory';
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
/** NaN as soon as a number that was written is not finite; else 0. */
let spoilt = f32x4.splat(0);

/** Reads the optimizer of a program: kind, distances, then β₁, β₂ and ε. */
export function useOptimizer(at: usize): void {
  kind = load<i32>(at);
  toFirst = load<u32>(at, 4);
  toSecond = load<u32>(at, 8);
  const first = load<f32>(at, 12);
  const second = load<f32>(at, 16);
  beta1 = f32x4.splat(first);
  beta2 = f32x4.splat(second);
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

/** Changes the four parameters at `w` by their gradient. */
// @ts-ignore: decorator
@inline
export function update(w: usize, gradient: v128): void {
  if (kind === SGD) {
    const changed = multiplyAdd(f32x4.neg(rate), gradient, v128.load(w));
    v128.store(w, changed);
    watch(changed);
  } else updateWith(w, w + toFirst, w + toSecond, gradient);
}

/** Changes fewer than four. */
export function updateFew(w: usize, gradient: v128, count: i32): void {
  // Numbers that are none of ours must not look like a divergence.
  v128.store(PART_W, f32x4.splat(0));
  v128.store(PART_M, f32x4.splat(1));
  v128.store(PART_S, f32x4.splat(1));
  copyFew(PART_W, w, count);
  if (kind !== SGD) copyFew(PART_M, w + toFirst, count);
  if (kind === ADAM) copyFew(PART_S, w + toSecond, count);
  if (kind === SGD) {
    v128.store(PART_W, f32x4.sub(v128.load(PART_W), f32x4.mul(rate, gradient)));
    watch(v128.load(PART_W));
  } else updateWith(PART_W, PART_M, PART_S, gradient);
  copyFew(w, PART_W, count);
  if (kind !== SGD) copyFew(w + toFirst, PART_M, count);
  if (kind === ADAM) copyFew(w + toSecond, PART_S, count);
}

/** Changes the eight parameters of each row by a row of the tile. */
export function updateRows(w: usize, stride: usize, tile: usize, rows: i32): void {
  const end = tile + ((<usize>rows) << 5);
  if (kind !== SGD) {
    for (; tile < end; tile += 32, w += stride) {
      update(w, v128.load(tile));
      update(w + 16, v128.load(tile, 16));
    }
    return;
  }
  const by = f32x4.neg(rate);
  const zero = f32x4.splat(0);
  let left = spoilt;
  let right = zero;
  for (; tile < end; tile += 32, w += stride) {
    const first = multiplyAdd(by, v128.load(tile), v128.load(w));
    const second = multiplyAdd(by, v128.load(tile, 16), v128.load(w, 16));
    v128.store(w, first);
    v128.store(w, second, 16);
    left = multiplyAdd(first, zero, left);
    right = multiplyAdd(second, zero, right);
  }
  spoilt = f32x4.add(left, right);
}

/** Changes the first `count` parameters of a row, fewer than eight. */
export function updateSome(w: usize, gradient: usize, count: i32): void {
  if (count >= 4) {
    update(w, v128.load(gradient));
    w += 16;
    gradient += 16;
    count -= 4;
  }
  if (count > 0) updateFew(w, v128.load(gradient), count);
}

// @ts-ignore: decorator
@inline
function watch(numbers: v128): void {
  spoilt = multiplyAdd(numbers, f32x4.splat(0), spoilt);
}

/** The rules of the optimizers with a memory, each as its file in `training/optimizers` has it. */
function updateWith(w: usize, first: usize, second: usize, gradient: v128): void {
  if (kind === STORE) {
    v128.store(first, gradient);
    return;
  }
  const old = v128.load(w);
  const memory = v128.load(first);
  let changed: v128;
  if (kind === ADAM) {
    const m = multiplyAdd(beta1, memory, f32x4.mul(rest1, gradient));
    const squares = f32x4.mul(f32x4.mul(rest2, gradient), gradient);
    const s = multiplyAdd(beta2, v128.load(second), squares);
    v128.store(first, m);
    v128.store(second, s);
    watch(s);
    const size = multiplyAdd(f32x4.sqrt(s), correction, epsilon);
    changed = f32x4.sub(f32x4.mul(kept, old), f32x4.div(f32x4.mul(rate, m), size));
  } else if (kind === RMSPROP) {
    const squares = f32x4.mul(f32x4.mul(rest1, gradient), gradient);
    const s = multiplyAdd(beta1, memory, squares);
    v128.store(first, s);
    watch(s);
    const size = f32x4.add(f32x4.sqrt(s), epsilon);
    changed = f32x4.sub(old, f32x4.div(f32x4.mul(rate, gradient), size));
  } else {
    const velocity = multiplyAdd(beta1, memory, gradient);
    v128.store(first, velocity);
    watch(velocity);
    const way = kind === NESTEROV ? multiplyAdd(beta1, velocity, gradient) : velocity;
    changed = f32x4.sub(old, f32x4.mul(rate, way));
  }
  v128.store(w, changed);
  watch(changed);
}
