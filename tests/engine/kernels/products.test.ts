import { describe, expect, test } from 'vitest';
import {
  addProductAB,
  addProductABt,
  addProductAtB,
} from '../../../src/engine/kernels/products.ts';
import { addColumnSums, addRow } from '../../../src/engine/kernels/rows.ts';
import { Random } from '../../../src/engine/random.ts';

type EntryOf = (row: number, column: number) => number;

const random = new Random(7);
const draw = (length: number) => Float64Array.from({ length }, () => random.normal());

/** The textbook's three loops: each entry of C grows from its first product to its last. */
function plainLoops(c: Float64Array, a: EntryOf, b: EntryOf, m: number, n: number, depth: number) {
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      for (let p = 0; p < depth; p++) c[i * n + j] += a(i, p) * b(p, j);
    }
  }
  return c;
}

/** Every remainder of every tile, and sizes on both sides of where tiles begin. */
const sizes: [number, number, number][] = [[33, 17, 65]];
for (let m = 1; m <= 6; m++) {
  for (let n = 1; n <= 9; n++) {
    for (const depth of [0, 1, 2, 3, 8, 13]) sizes.push([m, n, depth]);
  }
}

describe('the three products add to C, to the bit what plain loops do', () => {
  test.each([
    {
      name: 'A Bᵀ',
      kernel: addProductABt,
      a: (a: Float64Array, _m: number, depth: number) => (i: number, p: number) => a[i * depth + p],
      b: (b: Float64Array, _n: number, depth: number) => (p: number, j: number) => b[j * depth + p],
    },
    {
      name: 'A B',
      kernel: addProductAB,
      a: (a: Float64Array, _m: number, depth: number) => (i: number, p: number) => a[i * depth + p],
      b: (b: Float64Array, n: number) => (p: number, j: number) => b[p * n + j],
    },
    {
      name: 'Aᵀ B',
      kernel: addProductAtB,
      a: (a: Float64Array, m: number) => (i: number, p: number) => a[p * m + i],
      b: (b: Float64Array, n: number) => (p: number, j: number) => b[p * n + j],
    },
  ])('$name', ({ kernel, a, b }) => {
    for (const [m, n, depth] of sizes) {
      const [left, right, start] = [draw(m * depth), draw(n * depth), draw(m * n)];
      const expected = plainLoops(
        start.slice(),
        a(left, m, depth),
        b(right, n, depth),
        m,
        n,
        depth,
      );
      const c = start.slice();
      kernel(left, right, c, m, n, depth);
      expect(c, `${m}×${n}, depth ${depth}`).toEqual(expected);
    }
  });
});

test('a row is added to every row; the rows are added to a row', () => {
  const c = Float64Array.of(1, 2, 3, 4, 5, 6);
  addRow(Float64Array.of(10, 20, 30), c);
  expect([...c]).toEqual([11, 22, 33, 14, 25, 36]);
  const sums = Float64Array.of(100, 200, 300);
  addColumnSums(c, sums);
  expect([...sums]).toEqual([125, 247, 369]);
});
