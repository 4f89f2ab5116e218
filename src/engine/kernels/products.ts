import type { Numbers } from '../graph/numbers.ts';
import { addTiledProduct } from './tiled-product.ts';

// The three products of backpropagation: A Bᵀ forward, A B and Aᵀ B backward. Each adds to C, each
// entry summed from its first product to the last, so that tiled and plain loops agree to the bit.

/** Says whether tiles are quicker than plain loops: not for one column, nor for few multiplications. */
const tilesPay = (m: number, n: number, depth: number) => n > 1 && m * n * depth > 48;

/** Adds A Bᵀ to C [m, n]: A is [m, depth], B is [n, depth]. */
export function addProductABt(
  a: Numbers,
  b: Numbers,
  c: Numbers,
  m: number,
  n: number,
  depth: number,
): void {
  if (tilesPay(m, n, depth)) {
    addTiledProduct(a, depth, 1, b, depth, 1, c, m, n, depth);
    return;
  }
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = c[i * n + j];
      for (let p = 0; p < depth; p++) sum += a[i * depth + p] * b[j * depth + p];
      c[i * n + j] = sum;
    }
  }
}

/** Adds A B to C [m, n]: A is [m, depth], B is [depth, n]. */
export function addProductAB(
  a: Numbers,
  b: Numbers,
  c: Numbers,
  m: number,
  n: number,
  depth: number,
): void {
  if (tilesPay(m, n, depth)) {
    addTiledProduct(a, depth, 1, b, 1, n, c, m, n, depth);
    return;
  }
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = c[i * n + j];
      for (let p = 0; p < depth; p++) sum += a[i * depth + p] * b[p * n + j];
      c[i * n + j] = sum;
    }
  }
}

/** Adds Aᵀ B to C [m, n]: A is [depth, m], B is [depth, n]. */
export function addProductAtB(
  a: Numbers,
  b: Numbers,
  c: Numbers,
  m: number,
  n: number,
  depth: number,
): void {
  if (tilesPay(m, n, depth)) {
    addTiledProduct(a, 1, m, b, 1, n, c, m, n, depth);
    return;
  }
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = c[i * n + j];
      for (let p = 0; p < depth; p++) sum += a[p * m + i] * b[p * n + j];
      c[i * n + j] = sum;
    }
  }
}
