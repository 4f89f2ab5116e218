import { Graph } from '../../../src/engine/graph/graph.ts';
import type { Value } from '../../../src/engine/graph/value.ts';
import { add, multiply } from '../../../src/engine/operations/arithmetic.ts';

/** What a sum of products gives on its way, one entry a term. */
export interface MultiplyAdds {
  readonly products: readonly number[];
  /** The sum after each term. */
  readonly sums: readonly number[];
}

/** Adds up products of two rows from the first to the last, as the engine does within a layer. */
export function multiplyAdds(left: readonly number[], right: readonly number[]): MultiplyAdds {
  const graph = new Graph();
  const scalar = (x: number) => graph.input(1, 1, [x]);
  const products = left.map((factor, k) => multiply(scalar(factor), scalar(right[k])));
  const sums: Value[] = [];
  for (const product of products) {
    const before = sums[sums.length - 1];
    sums.push(before ? add(before, product) : product);
  }
  return { products: products.map(({ number }) => number), sums: sums.map(({ number }) => number) };
}
