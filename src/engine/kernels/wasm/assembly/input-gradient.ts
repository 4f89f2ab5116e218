import { slope } from './activations';
import { storeSome, TILE } from './memory';
import { packPanel } from './panels';
import { tile } from './tile';

/**
 * δ of the layer before: (δ W) ⊙ φ′, δ [n, neurons], W [neurons, inputs], result [n, inputs].
 * φ′ is computed from that layer's activations a [n, inputs]. One panel of W at a time is laid out.
 */
export function inputGradient(
  delta: usize,
  w: usize,
  a: usize,
  result: usize,
  n: i32,
  inputs: i32,
  neurons: i32,
  activation: i32,
  panel: usize,
): void {
  const stride = (<usize>neurons) << 2;
  for (let k = 0; k < inputs; k += 8) {
    const columns = min(8, inputs - k);
    packPanel(w, neurons, inputs, k, panel);
    for (let i = 0; i < n; i += 6) {
      const rows = min(6, n - i);
      tile(delta + stride * i, stride, rows, panel, neurons);
      let at = (<usize>(i * inputs + k)) << 2;
      for (let r = 0; r < rows; r++) {
        const from = TILE + (r << 5);
        if (columns === 8) {
          const first = slope(activation, v128.load(a + at));
          v128.store(result + at, f32x4.mul(v128.load(from), first));
          const second = slope(activation, v128.load(a + at, 16));
          v128.store(result + at, f32x4.mul(v128.load(from, 16), second), 16);
        } else for (let c = 0; c < columns; c += 4) {
          const passed = f32x4.mul(
            v128.load(from + (c << 2)),
            slope(activation, v128.load(a + at + (c << 2))),
          );
          storeSome(result + at + (c << 2), passed, columns - c);
        }
        at += (<usize>inputs) << 2;
      }
    }
  }
}
