import { type NetworkWithData, solve } from '../../src/engine/solve/index.ts';
import { network as mazur } from './mazur.ts';

export const title = 'claims of the source document, tried on small networks';

/** One sigmoid neuron, far on the wrong side: its input is 1 and its target 0. */
const saturated = (loss: 'half-squared-error' | 'binary-cross-entropy'): NetworkWithData => ({
  layers: [{ weights: [[8]], biases: [0], activation: 'sigmoid' }],
  loss,
  examples: [{ input: [1], target: [0] }],
  learningRate: 1,
  updates: 0,
  mode: 'batch',
  freezeBiases: false,
});

/** Two hidden neurons that feed one output with the same weight, one of them nearly flat. */
const sharing: NetworkWithData = {
  layers: [
    { weights: [[4], [0.2]], biases: [0, 0], activation: 'sigmoid' },
    { weights: [[1, 1]], biases: [0], activation: 'sigmoid' },
  ],
  loss: 'half-squared-error',
  examples: [{ input: [1], target: [0] }],
  learningRate: 1,
  updates: 0,
  mode: 'batch',
  freezeBiases: false,
};

/** One weight of the identity on x = 3: the loss is ½(3w − 3)², whose curvature is 9. */
const STEEP_RATE = 0.25;
const steep = solve({
  layers: [{ weights: [[2]], biases: [0], activation: 'identity' }],
  loss: 'half-squared-error',
  examples: [{ input: [3], target: [3] }],
  learningRate: STEEP_RATE,
  updates: 1,
  mode: 'batch',
  freezeBiases: true,
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0);

/** What hidden neurons contribute forwards and what they get back; a flat neuron; a step too long. */
export function results(): Record<string, number> {
  const [{ layers: shared }] = solve(sharing).examples;
  const [hidden] = shared;
  const [outgoing] = sharing.layers[1].weights;
  const contributions = outgoing.map((weight, j) => weight * hidden.activation[j]);
  const [first, second] = solve(mazur).examples[0].layers;
  const [squared] = solve(saturated('half-squared-error')).examples;
  const [entropy] = solve(saturated('binary-cross-entropy')).examples;
  return {
    'contribution-1': contributions[0],
    'contribution-2': contributions[1],
    'delta-1': hidden.delta[0],
    'delta-2': hidden.delta[1],
    'strong-weight': sharing.layers[0].weights[0][0],
    'weak-weight': sharing.layers[0].weights[1][0],
    'times-smaller': hidden.delta[1] / hidden.delta[0],
    'output-deltas': sum(second.delta),
    'hidden-deltas': sum(first.delta),
    'saturated-weight': 8,
    'saturated-output': squared.layers[0].activation[0],
    'saturated-delta': squared.layers[0].delta[0],
    'entropy-delta': entropy.layers[0].delta[0],
    'steep-rate': STEEP_RATE,
    'steep-before': steep.lossBefore,
    'steep-after': steep.lossAfter,
  };
}
