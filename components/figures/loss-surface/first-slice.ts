import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';

/** A 2-2-1 network on its way to XOR: half-trained, and rounded to one decimal. */
export const XOR_NETWORK: SmallNetwork = {
  layers: [
    {
      weights: [
        [2.1, 2.3],
        [0, -1.4],
      ],
      biases: [-0.5, 0.3],
      activation: 'tanh',
    },
    { weights: [[2.3, 1.1]], biases: [-1.1], activation: 'sigmoid' },
  ],
  loss: 'binary-cross-entropy',
  examples: [
    { input: [0, 0], target: [0] },
    { input: [0, 1], target: [1] },
    { input: [1, 0], target: [1] },
    { input: [1, 1], target: [0] },
  ],
  learningRate: 0.5,
  updates: 1,
  mode: 'batch',
  freezeBiases: false,
};

/** The bias of hidden neuron 1, and the weight that carries it on: over these the loss has two dips. */
export const FIRST_PLACES: readonly [ParameterPlace, ParameterPlace] = [
  { layer: 1, to: 0, from: 'bias' },
  { layer: 2, to: 0, from: 0 },
];
