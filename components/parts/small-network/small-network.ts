import { formatNetwork } from '../../../src/engine/solve/format.ts';
import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';

/** A network small enough to be followed by hand, with its data: the worked-solution format. */
export type SmallNetwork = NetworkWithData;

/** What a small network may have; `layers` counts those with weights, the output layer too. */
export const LIMITS = { layers: 4, neurons: 6, examples: 8, number: 1e6 } as const;

/** The 2-2-2 network of Mazur (2015), whose biases are not updated: what every chapter begins with. */
export const FIRST_NETWORK: SmallNetwork = {
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

/** Returns the neurons of each layer, the inputs first: [2, 2, 2]. */
export function widthsOf({ layers }: SmallNetwork): number[] {
  return [layers[0].weights[0].length, ...layers.map(({ biases }) => biases.length)];
}

/** Names a network by its widths: 2-2-2. */
export function nameOfNetwork(network: SmallNetwork): string {
  return widthsOf(network).join('-');
}

/** True where two networks and their data are the same, number for number. */
export function sameNetwork(one: SmallNetwork, other: SmallNetwork): boolean {
  return formatNetwork(one) === formatNetwork(other);
}
