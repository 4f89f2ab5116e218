import type { Numbers } from '../graph/numbers.ts';

/**
 * Adds to C [m, n] the products c_ij += Σ_p a_ip b_pj, each summed from the first p to the last.
 *
 * Entry a_ip stands at i·aRow + p·aStep, entry b_pj at j·bColumn + p·bStep. Works on tiles of 2×4
 * sums, which stay in registers, so that six numbers read serve eight multiplications.
 */
export function addTiledProduct(
  a: Numbers,
  aRow: number,
  aStep: number,
  b: Numbers,
  bColumn: number,
  bStep: number,
  c: Numbers,
  m: number,
  n: number,
  depth: number,
): void {
  for (let j = 0; j < n; j += 4) {
    // At the edge a tile computes its last column (or row) again, and writes the same sum again.
    const j1 = Math.min(1, n - 1 - j);
    const j2 = Math.min(2, n - 1 - j);
    const j3 = Math.min(3, n - 1 - j);
    const b1 = j1 * bColumn;
    const b2 = j2 * bColumn;
    const b3 = j3 * bColumn;
    for (let i = 0; i < m; i += 2) {
      const i1 = Math.min(1, m - 1 - i);
      const a1 = i1 * aRow;
      const top = i * n + j;
      const bottom = top + i1 * n;
      let c00 = c[top];
      let c01 = c[top + j1];
      let c02 = c[top + j2];
      let c03 = c[top + j3];
      let c10 = c[bottom];
      let c11 = c[bottom + j1];
      let c12 = c[bottom + j2];
      let c13 = c[bottom + j3];
      let fromA = i * aRow;
      let fromB = j * bColumn;
      // `| 0` tells the compiler that places are 32-bit integers, and saves it checking for overflow.
      for (let p = 0; p < depth; p++) {
        const y0 = b[fromB];
        const y1 = b[(fromB + b1) | 0];
        const y2 = b[(fromB + b2) | 0];
        const y3 = b[(fromB + b3) | 0];
        const x0 = a[fromA];
        c00 += x0 * y0;
        c01 += x0 * y1;
        c02 += x0 * y2;
        c03 += x0 * y3;
        const x1 = a[(fromA + a1) | 0];
        c10 += x1 * y0;
        c11 += x1 * y1;
        c12 += x1 * y2;
        c13 += x1 * y3;
        fromA = (fromA + aStep) | 0;
        fromB = (fromB + bStep) | 0;
      }
      c[top] = c00;
      c[top + j1] = c01;
      c[top + j2] = c02;
      c[top + j3] = c03;
      c[bottom] = c10;
      c[bottom + j1] = c11;
      c[bottom + j2] = c12;
      c[bottom + j3] = c13;
    }
  }
}
