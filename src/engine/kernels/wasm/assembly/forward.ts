import { activate } from './activations';
import { TILE } from './memory';
import { packTransposed } from './panels';
import { tile } from './tile';

/**
 * a = φ(x Wᵀ + b): x [n, inputs], W [neurons, inputs], a [n, neurons], all row after row.
 *
 * Computed as the transpose W xᵀ, so that the weights are read as they lie: only the activations,
 * far fewer, are laid into panels of eight examples.
 */
export function forward(
  x: usize,
  w: usize,
  b: usize,
  a: usize,
  n: i32,
  inputs: i32,
  neurons: i32,
  activation: i32,
  panels: usize,
): void {
  packTransposed(x, inputs, n, panels);
  const stride = (<usize>inputs) << 2;
  for (let j = 0; j < neurons; j += 6) {
    const rows = min(6, neurons - j);
    let panel = panels;
    for (let i = 0; i < n; i += 8) {
      tile(w + stride * j, stride, rows, panel, inputs);
      finish(b + (j << 2), rows, activation);
      spread(a + ((i * neurons + j) << 2), rows, min(8, n - i), neurons);
      panel += stride << 3;
    }
  }
}

/** Adds the biases to the tile's sums and applies φ. */
function finish(b: usize, rows: i32, activation: i32): void {
  for (let r = 0; r < rows; r++) {
    const bias = v128.load32_splat(b + (r << 2));
    const at = TILE + (r << 5);
    v128.store(at, activate(activation, f32x4.add(v128.load(at), bias)));
    v128.store(at, activate(activation, f32x4.add(v128.load(at, 16), bias)), 16);
  }
}

/** Writes the tile [neurons, examples] into a [examples, neurons]. */
function spread(a: usize, rows: i32, examples: i32, neurons: i32): void {
  const stride = (<usize>neurons) << 2;
  for (let e = 0; e < examples; e++) {
    const from = TILE + (e << 2);
    for (let r = 0; r < rows; r++) store<f32>(a + (r << 2), load<f32>(from + (r << 5)));
    a += stride;
  }
}
