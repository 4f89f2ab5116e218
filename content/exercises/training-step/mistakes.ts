import type { Mistake } from '../../../src/runner/check.ts';

const WEIGHT = 'w - rate * delta[j] * incoming[k]';
const BIAS = 'b - rate * delta[j]';
const SLOPE = 'slope * activations[l + 1][j] * (1 - activations[l + 1][j])';

export const mistakes: Mistake[] = [
  {
    id: 'updated-first',
    name: 'hidden deltas from updated weights',
    says: 'You update a layer’s weights and then send the deltas back through the new ones. The deltas belong to the weights of the forward pass: find them all, and then move. The last layer comes out right, and with a small learning rate the rest nearly so.',
    change: [['const { weights } = layers[l]', 'const { weights } = updated[l]']],
  },
  {
    id: 'uphill',
    name: 'wrong sign',
    says: 'Your parameters move uphill, and the loss grows. The update subtracts what begins with $a − y$.',
    change: [
      [WEIGHT, WEIGHT.replace('-', '+')],
      [BIAS, BIAS.replace('-', '+')],
    ],
  },
  {
    id: 'frozen-biases',
    name: 'biases not updated',
    says: 'Your biases stay where they were. The printed example with this 2-2-2 network leaves them out, too; here every parameter moves.',
    change: [[BIAS, 'b']],
  },
  {
    id: 'no-slope',
    name: 'slopes forgotten',
    says: 'Your deltas lack the slope of the sigmoid, $a (1 − a)$, in every layer.',
    change: [[SLOPE, 'slope']],
  },
  {
    id: 'no-hidden-slope',
    name: 'slope of the hidden neurons forgotten',
    says: 'Your last layer is updated as it should be. The hidden deltas lack the neuron’s own slope, $a (1 − a)$.',
    change: [[SLOPE, `l < layers.length - 1 ? slope : ${SLOPE}`]],
  },
  {
    id: 'transposed',
    name: 'weights read the wrong way round',
    says: 'Going back you read the weights along a row. What leads from neuron $k$ stands in column $k$. Where two layers are equally large no error tells you.',
    change: [['delta[j] * weights[j][k]', 'delta[j] * weights[k][j]']],
  },
  {
    id: 'own-activation',
    name: 'outgoing instead of incoming activation',
    says: 'You multiply the deltas by what the layer gives. A weight is fed by what comes in, one layer earlier.',
    change: [['delta, activations[l], learningRate', 'delta, activations[l + 1], learningRate']],
  },
  {
    id: 'last-layer-only',
    name: 'only the last layer updated',
    says: 'Only your last layer moves. The hidden layers learn in the same step.',
    change: [['return updated;', 'return [...layers.slice(0, -1), updated[layers.length - 1]];']],
  },
  {
    id: 'no-rate',
    name: 'learning rate forgotten',
    says: 'You subtract the whole gradient, as if the learning rate were 1.',
    change: [
      [WEIGHT, WEIGHT.replace('rate * ', '')],
      [BIAS, BIAS.replace('rate * ', '')],
    ],
  },
];
