import { FIRST, loadSome, PARAMETERS, SECOND, storeSome, TILE } from './memory';
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
  if (kind === STORE) storeSome(w + toFirst, gradient, count);
  else if (kind === SGD) {
    const changed = multiplyAdd(f32x4.neg(rate), gradient, loadSome(w, count));
    storeSome(w, changed, count);
    watch(changed);
  } else if (count >= 4) change(w, w + toFirst, w + toSecond, gradient);
  else {
    // The lanes that are nobody's are to stay finite, even where ε is 0.
    v128.store(FIRST, f32x4.splat(1));
    v128.store(SECOND, f32x4.splat(1));
    v128.store(PARAMETERS, loadSome(w, count));
    storeSome(FIRST, loadSome(w + toFirst, count), count);
    if (kind === ADAM) storeSome(SECOND, loadSome(w + toSecond, count), count);
    change(PARAMETERS, FIRST, SECOND, gradient);
    storeSome(w, v128.load(PARAMETERS), count);
    storeSome(w + toFirst, v128.load(FIRST), count);
    if (kind === ADAM) storeSome(w + toSecond, v128.load(SECOND), count);
  }
}

/** Changes the eight parameters of each row by a row of the tile. */
export function updateRows(w: usize, stride: usize, rows: i32): void {
  let tile = TILE;
  const end = tile + ((<usize>rows) << 5);
  if (kind === SGD) {
    for (; tile < end; tile += 32, w += stride) {
      descend(w, v128.load(tile));
      descend(w + 16, v128.load(tile, 16));
    }
  } else if (kind === ADAM) {
    for (; tile < end; tile += 32, w += stride) {
      adam(w, w + toFirst, w + toSecond, v128.load(tile));
      adam(w + 16, w + 16 + toFirst, w + 16 + toSecond, v128.load(tile, 16));
    }
  } else {
    for (; tile < end; tile += 32, w += stride) {
      update(w, v128.load(tile), 4);
      update(w + 16, v128.load(tile, 16), 4);
    }
  }
}

/** Changes four parameters by a rule with a memory: its first and second numbers for them. */
function change(w: usize, first: usize, second: usize, gradient: v128): void {
  if (kind === ADAM) adam(w, first, second, gradient);
  else if (kind === RMSPROP) rmsProp(w, first, gradient);
  else momentum(w, first, gradient);
}

// The rules, each as its file in `training/optimizers` has it.

// @ts-ignore: decorator
@inline
function descend(w: usize, gradient: v128): void {
  const changed = multiplyAdd(f32x4.neg(rate), gradient, v128.load(w));
  v128.store(w, changed);
  watch(changed);
}

// @ts-ignore: decorator
@inline
function adam(w: usize, first: usize, second: usize, gradient: v128): void {
  const m = multiplyAdd(beta1, v128.load(first), f32x4.mul(rest1, gradient));
  const squares = f32x4.mul(f32x4.mul(rest2, gradient), gradient);
  const s = multiplyAdd(beta2, v128.load(second), squares);
  const size = multiplyAdd(f32x4.sqrt(s), correction, epsilon);
  const way = f32x4.div(f32x4.mul(rate, m), size);
  const changed = f32x4.sub(f32x4.mul(kept, v128.load(w)), way);
  v128.store(first, m);
  v128.store(second, s);
  v128.store(w, changed);
  watch(s);
  watch(changed);
}

function rmsProp(w: usize, first: usize, gradient: v128): void {
  const squares = f32x4.mul(f32x4.mul(rest1, gradient), gradient);
  const s = multiplyAdd(beta1, v128.load(first), squares);
  const size = f32x4.add(f32x4.sqrt(s), epsilon);
  const changed = f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(rate, gradient), size));
  v128.store(first, s);
  v128.store(w, changed);
  watch(s);
  watch(changed);
}

function momentum(w: usize, first: usize, gradient: v128): void {
  const velocity = multiplyAdd(beta1, v128.load(first), gradient);
  const way = kind === NESTEROV ? multiplyAdd(beta1, velocity, gradient) : velocity;
  const changed = multiplyAdd(f32x4.neg(rate), way, v128.load(w));
  v128.store(first, velocity);
  v128.store(w, changed);
  watch(velocity);
  watch(changed);
}

// @ts-ignore: decorator
@inline
function watch(numbers: v128): void {
  spoilt = multiplyAdd(numbers, f32x4.splat(0), spoilt);
}
