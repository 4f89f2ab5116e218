import type { Value } from '../../../src/engine/graph/value.ts';

/** The multiply-adds of one replay of a recorded loss, each way. */
export interface PassWork {
  readonly forward: number;
  /** Reverse mode: the backward pass alone. */
  readonly backward: number;
  /** Forward mode: one direction. */
  readonly tangent: number;
}

/**
 * Counts the products of a recorded loss, layer by layer: z = x Wᵀ makes one for each weight and
 * example; δᵀx as many for the gradient of W; δ W as many for that of x, where x has one; a tangent
 * ẋ Wᵀ + x Ẇᵀ two.
 */
export function workOf(loss: Value): PassWork {
  const work = { forward: 0, backward: 0, tangent: 0 };
  for (const { operation, inputs, rows, columns } of loss.graph.ancestors(loss)) {
    if (operation.name !== 'linear') continue;
    const [x, weights] = inputs;
    const products = rows * columns * x.columns;
    work.forward += products;
    work.backward += (weights.tracked ? products : 0) + (x.tracked ? products : 0);
    work.tangent += 2 * products;
  }
  return work;
}
