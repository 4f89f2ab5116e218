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
      if (rows === 6 && n - i >= 8) finishWhole(b + (j << 2), a + ((i * neurons + j) << 2), neurons, activation);
      else finishSome(b + (j << 2), rows, activation, a + ((i * neurons + j) << 2), min(8, n - i), neurons);
      panel += stride << 3;
    }
  }
}

/** Adds the biases to the tile's sums, applies φ and writes a part of the tile into a. */
function finishSome(
  b: usize,
  rows: i32,
  activation: i32,
  a: usize,
  examples: i32,
  neurons: i32,
): void {
  for (let r = 0; r < rows; r++) {
    const bias = v128.load32_splat(b + (r << 2));
    const at = TILE + (r << 5);
    v128.store(at, activate(activation, f32x4.add(v128.load(at), bias)));
    if (examples > 4) v128.store(at, activate(activation, f32x4.add(v128.load(at, 16), bias)), 16);
  }
  const stride = (<usize>neurons) << 2;
  for (let e = 0; e < examples; e++) {
    const from = TILE + (e << 2);
    for (let r = 0; r < rows; r++) store<f32>(a + (r << 2), load<f32>(from + (r << 5)));
    a += stride;
  }
}

/** The same for a whole tile, four examples at a time: [6 neurons, 4] becomes [4, 6 neurons]. */
function finishWhole(b: usize, a: usize, neurons: i32, activation: i32): void {
  const stride = (<usize>neurons) << 2;
  for (let half: usize = 0; half < 32; half += 16, a += 4 * stride) {
    const at = TILE + half;
    const v0 = activated(activation, v128.load(at), b);
    const v1 = activated(activation, v128.load(at, 32), b + 4);
    const v2 = activated(activation, v128.load(at, 64), b + 8);
    const v3 = activated(activation, v128.load(at, 96), b + 12);
    const v4 = activated(activation, v128.load(at, 128), b + 16);
    const v5 = activated(activation, v128.load(at, 160), b + 20);
    const low01 = v128.shuffle<f32>(v0, v1, 0, 4, 1, 5);
    const low23 = v128.shuffle<f32>(v2, v3, 0, 4, 1, 5);
    const low45 = v128.shuffle<f32>(v4, v5, 0, 4, 1, 5);
    const high01 = v128.shuffle<f32>(v0, v1, 2, 6, 3, 7);
    const high23 = v128.shuffle<f32>(v2, v3, 2, 6, 3, 7);
    const high45 = v128.shuffle<f32>(v4, v5, 2, 6, 3, 7);
    v128.store(a, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
    v128.store64_lane(a, low45, 0, 16);
    v128.store(a + stride, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
    v128.store64_lane(a + stride, low45, 1, 16);
    v128.store(a + 2 * stride, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
    v128.store64_lane(a + 2 * stride, high45, 0, 16);
    v128.store(a + 3 * stride, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
    v128.store64_lane(a + 3 * stride, high45, 1, 16);
  }
}

// @ts-ignore: decorator
@inline
function activated(activation: i32, sums: v128, bias: usize): v128 {
  return activate(activation, f32x4.add(sums, v128.load32_splat(bias)));
}
