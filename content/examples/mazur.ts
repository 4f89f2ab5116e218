import { type NetworkWithData, solve } from '../../src/engine/solve/index.ts';
import { nameSolution } from '../../src/markdown/name-solution.ts';

export const title = 'the 2-2-2 network of Mazur (2015), one update';

/** The most-read worked example of backpropagation: its biases are not updated. */
export const network: NetworkWithData = {
  layers: [
    {
      weights: [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      biases: [0.35, 0.35],
      activation: 'sigmoid',
    },
    {
      weights: [
        [0.4, 0.45],
        [0.5, 0.55],
      ],
      biases: [0.6, 0.6],
      activation: 'sigmoid',
    },
  ],
  loss: 'half-squared-error',
  examples: [{ input: [0.05, 0.1], target: [0.01, 0.99] }],
  learningRate: 0.5,
  updates: 1,
  mode: 'batch',
  freezeBiases: true,
};

/** Its numbers, named as in src/markdown/name-solution.ts, and the loss after 10,000 updates. */
export function results(): Record<string, number> {
  const long = solve({ ...network, updates: 10_000 });
  return { ...nameSolution(solve(network)), 'loss-after-10000': long.lossAfter };
}
