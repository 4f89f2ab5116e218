import { Network } from '../../../src/engine/network/network.ts';

/** What one gradient costs a network, in forward passes of one example. */
export interface PassCost {
  readonly widths: readonly number[];
  readonly parameters: number;
  /** Multiply-adds of a forward pass: one for each weight. */
  readonly multiplyAdds: number;
  /** Forward passes of one round of nudges: each parameter once, or twice where the first was wrong. */
  readonly nudges: readonly [fewest: number, most: number];
  /** A forward and a backward pass together, in forward passes, by their multiply-adds. */
  readonly backpropagation: number;
}

/** Networks of the book, smallest first, by the widths of their layers. */
export const NETWORKS: readonly (readonly number[])[] = [
  [2, 1],
  [2, 3, 1],
  [2, 4, 1],
  [4, 8, 3],
  [64, 32, 10],
  [784, 1024, 512, 10],
];

/** Counts what a network's gradient costs by nudging, and by backpropagation. */
export function passCost(widths: readonly number[]): PassCost {
  const [inputs, ...neurons] = widths;
  const { layers, parameterCount: parameters } = new Network({
    inputs,
    layers: neurons.map((count) => ({ neurons: count, activation: 'sigmoid' })),
    precision: 'float32',
  });
  const weights = layers.map((layer) => layer.weights.length);
  const multiplyAdds = weights.reduce((sum, count) => sum + count, 0);
  // Backward, each weight is used for its own gradient, and all but the first layer's once more
  // for the deltas of the layer before.
  const backward = 2 * multiplyAdds - weights[0];
  return {
    widths,
    parameters,
    multiplyAdds,
    nudges: [parameters, 2 * parameters],
    backpropagation: (multiplyAdds + backward) / multiplyAdds,
  };
}
