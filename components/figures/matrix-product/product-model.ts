import { Graph } from '../../../src/engine/graph/graph.ts';
import type { Numbers } from '../../../src/engine/graph/numbers.ts';
import { matmul } from '../../../src/engine/operations/matmul.ts';
import { transpose } from '../../../src/engine/operations/transpose.ts';
import { Random } from '../../../src/engine/random.ts';

/** Examples in X, numbers of each, and rows of W. */
export const SIZES = { examples: 2, inputs: 3, neurons: 4 } as const;

/** Which matrices may be asked for. */
export const SEEDS = [1, 999] as const;

/** A state of the figure: the matrices of a seed, and a cell of their product, counted from 0. */
export interface ProductState {
  readonly seed: number;
  readonly row: number;
  readonly column: number;
}

export const FIRST_PRODUCT: ProductState = { seed: 1, row: 0, column: 1 };

/** A matrix of the figure, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly entries: Numbers;
}

/** The two matrices, the transpose of the second, and the product. */
export interface Product {
  readonly X: Matrix;
  readonly W: Matrix;
  readonly transposed: Matrix;
  readonly Z: Matrix;
}

/** Draws X and W from whole numbers −2 … 3, and has the engine transpose and multiply them. */
export function productOf(seed: number): Product {
  const random = new Random(seed);
  const graph = new Graph();
  const { examples, inputs, neurons } = SIZES;
  const draw = (rows: number, columns: number) =>
    graph.input(
      rows,
      columns,
      Array.from({ length: rows * columns }, () => random.integer(6) - 2),
    );
  const X = draw(examples, inputs);
  const W = draw(neurons, inputs);
  const transposed = transpose(W);
  const Z = matmul(X, transposed);
  const matrix = ({ rows, columns, data }: typeof X): Matrix => ({ rows, columns, entries: data });
  return { X: matrix(X), W: matrix(W), transposed: matrix(transposed), Z: matrix(Z) };
}

/** Returns one entry, row and column counted from 0. */
export function entry({ columns, entries }: Matrix, row: number, column: number): number {
  return entries[row * columns + column];
}
