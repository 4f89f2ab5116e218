import { exponentials, largest, slope, sumOf } from './activations';
import { exp, log, log1pOfFraction } from './exponential';
import { loadSome, storeSome } from './memory';
import { multiplyAdd } from './multiply-add';

/** The losses, numbered as in `../../program/codes.ts`. */
const SQUARED_ERROR = 0;
const BINARY_CROSS_ENTROPY = 1;

/**
 * The loss of each example ℓ [n] from the last layer's output [n, columns] and the targets, and at
 * once δ = ∂L/∂z [n, columns] of L, their mean. The output is a for the squared errors, z for
 * the cross-entropies. `divisor` is what the loss divides its sum over the outputs by. Returns L.
 */
export function lossAndDelta(
  kind: i32,
  output: usize,
  targets: usize,
  delta: usize,
  losses: usize,
  n: i32,
  columns: i32,
  activation: i32,
  divisor: f32,
): f32 {
  const stride = (<usize>columns) << 2;
  const share: f32 = 1 / (divisor * <f32>n);
  let total: f64 = 0;
  for (let i = 0; i < n; i++) {
    let loss: f64 = 0;
    if (kind === SQUARED_ERROR) {
      loss = squaredError(output, targets, delta, columns, activation, share);
    } else if (kind === BINARY_CROSS_ENTROPY) {
      loss = binaryCrossEntropy(output, targets, delta, columns, share);
    } else loss = crossEntropy(output, targets, delta, columns, share);
    const one = <f32>(loss / divisor);
    store<f32>(losses + (i << 2), one);
    total += one;
    output += stride;
    targets += stride;
    delta += stride;
  }
  return <f32>(total / n);
}

/** Σ (a − y)² of a row; δ_j = 2 (a − y) φ′ times the share. */
function squaredError(
  a: usize,
  y: usize,
  delta: usize,
  columns: i32,
  activation: i32,
  share: f32,
): f64 {
  let sum: f64 = 0;
  for (let at: usize = 0; at < (<usize>columns) << 2; at += 4) {
    const residual = load<f32>(a + at) - load<f32>(y + at);
    sum += <f64>residual * residual;
    const phi = f32x4.extract_lane(slope(activation, v128.load32_splat(a + at)), 0);
    store<f32>(delta + at, 2 * residual * share * phi);
  }
  return sum;
}

/** Σ −y ln σ(z) − (1 − y) ln(1 − σ(z)) of a row, without overflow; δ_j = σ(z) − y times the share. */
function binaryCrossEntropy(z: usize, y: usize, delta: usize, columns: i32, share: f32): f64 {
  let sum: f64 = 0;
  for (let at: usize = 0; at < (<usize>columns) << 2; at += 4) {
    const zj = load<f32>(z + at);
    const yj = load<f32>(y + at);
    const four = exp(f32x4.splat(-abs(zj)));
    const e = f32x4.extract_lane(four, 0);
    const rest = f32x4.extract_lane(log1pOfFraction(four), 0);
    sum += <f64>((zj > 0 ? (1 - yj) * zj : -yj * zj) + rest);
    store<f32>(delta + at, ((zj > 0 ? <f32>1 : e) / (1 + e) - yj) * share);
  }
  return sum;
}

/** −Σ y ln softmax(z) of a row; δ = a Σy − y times the share. */
function crossEntropy(z: usize, y: usize, delta: usize, columns: i32, share: f32): f64 {
  const top = largest(z, columns);
  const total = exponentials(z, top, delta, columns);
  const shift = f32x4.splat(top);
  let whole = f32x4.splat(0);
  let below = f32x4.splat(0);
  for (let j = 0; j < columns; j += 4) {
    const at = (<usize>j) << 2;
    const wanted = loadSome(y + at, columns - j);
    whole = f32x4.add(whole, wanted);
    below = multiplyAdd(wanted, f32x4.sub(shift, loadSome(z + at, columns - j)), below);
  }
  const factor = f32x4.splat(<f32>((<f64>sumOf(whole) / total) * share));
  const shares = f32x4.splat(-share);
  for (let j = 0; j < columns; j += 4) {
    const at = (<usize>j) << 2;
    const wanted = f32x4.mul(loadSome(y + at, columns - j), shares);
    const one = multiplyAdd(loadSome(delta + at, columns - j), factor, wanted);
    storeSome(delta + at, one, columns - j);
  }
  return <f64>sumOf(whole) * log(total) + sumOf(below);
}
