import { loadSome, TILE } from './memory';
import { packPanels, transpose } from './panels';
import { tile } from './tile';
import { update, updateRows } from './update';

/**
 * ∂L/∂W = δᵀ x, and at once the update: δ [n, neurons], x [n, inputs], W [neurons, inputs]. No gradient
 * is stored unless the update is to do just that.
 */
export function weightGradient(
  delta: usize,
  x: usize,
  w: usize,
  n: i32,
  inputs: i32,
  neurons: i32,
  scratch: usize,
): void {
  const across = scratch;
  const panels = scratch + ((((<usize>(neurons * n)) << 2) + 63) & ~63);
  transpose(delta, n, neurons, across);
  packPanels(x, n, inputs, panels);
  const stride = (<usize>n) << 2;
  for (let j = 0; j < neurons; j += 6) {
    const rows = min(6, neurons - j);
    let panel = panels;
    for (let k = 0; k < inputs; k += 8) {
      tile(across + stride * j, stride, rows, panel, n);
      const columns = min(8, inputs - k);
      let to = w + ((<usize>(j * inputs + k)) << 2);
      if (columns === 8) updateRows(to, (<usize>inputs) << 2, rows);
      else {
        for (let r = 0; r < rows; r++) {
          const from = TILE + (r << 5);
          update(to, v128.load(from), columns);
          if (columns > 4) update(to + 16, v128.load(from, 16), columns - 4);
          to += (<usize>inputs) << 2;
        }
      }
      panel += stride << 3;
    }
  }
}

/** ∂L/∂b, the sum of δ over the examples, and the update of b [neurons]. */
export function biasGradient(delta: usize, b: usize, n: i32, neurons: i32): void {
  const stride = (<usize>neurons) << 2;
  for (let j = 0; j < neurons; j += 4) {
    const count = neurons - j;
    const at = (<usize>j) << 2;
    let sum = f32x4.splat(0);
    let from = delta + at;
    for (let i = 0; i < n; i++, from += stride) sum = f32x4.add(sum, loadSome(from, count));
    update(b + at, sum, count);
  }
}
