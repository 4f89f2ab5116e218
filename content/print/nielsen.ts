import { type NetworkWithData, solve } from '../../src/engine/solve/index.ts';
import { inPrint, type PrintedExample } from './printed.ts';

const EPOCHS = 300;

export const nielsen: PrintedExample = {
  id: 'nielsen',
  title: 'Nielsen’s one neuron',
  numbers: () => [
    ...run('from $w = 0.6$, $b = 0.9$', neuron(0.6, 0.9), '0.82 0.09'),
    ...run('from $w = b = 2$', neuron(2, 2), '0.98 0.20'),
  ],
};

/** One sigmoid neuron that is to learn 0 from the input 1. */
function neuron(weight: number, bias: number): NetworkWithData {
  return {
    layers: [{ weights: [[weight]], biases: [bias], activation: 'sigmoid' }],
    loss: 'half-squared-error',
    examples: [{ input: [1], target: [0] }],
    learningRate: 0.15,
    updates: EPOCHS,
    mode: 'batch',
    freezeBiases: false,
  };
}

function run(from: string, network: NetworkWithData, printed: string) {
  const layers = network.layers.map((layer, l) => ({ ...layer, ...solve(network).updated[l] }));
  const names = ['output', `after ${EPOCHS} epochs`].map((what) => `${what}, ${from}`);
  return inPrint(names, printed, [outputOf(network), outputOf({ ...network, layers })]);
}

function outputOf(network: NetworkWithData): number {
  return solve({ ...network, updates: 0 }).examples[0].layers[0].activation[0];
}
