import type { Mistake } from '../../../src/runner/check.ts';

const WEIGHT = 'w - learningRate * gradients[l].weights[j][k]';
const BIAS = 'b - learningRate * gradients[l].biases[j]';

export const mistakes: Mistake[] = [
  {
    id: 'uphill',
    name: 'wrong sign',
    says: 'Your parameters move along the gradient, uphill, and the loss grows. The update subtracts. Only books whose deltas begin with $y − a$ add.',
    change: [
      [WEIGHT, WEIGHT.replace('-', '+')],
      [BIAS, BIAS.replace('-', '+')],
    ],
  },
  {
    id: 'frozen-biases',
    name: 'biases not updated',
    says: 'Your biases stay where they were. Some worked examples in print leave them out; here every parameter moves.',
    change: [[BIAS, 'b']],
  },
  {
    id: 'biases-uphill',
    name: 'biases with the wrong sign',
    says: 'Your weights go down, your biases up. Both move against their slope.',
    change: [[BIAS, BIAS.replace('-', '+')]],
  },
  {
    id: 'no-rate',
    name: 'learning rate forgotten',
    says: 'You subtract the whole gradient, as if the learning rate were 1. Multiply by learningRate.',
    change: [
      [WEIGHT, 'w - gradients[l].weights[j][k]'],
      [BIAS, 'b - gradients[l].biases[j]'],
    ],
  },
  {
    id: 'biases-without-rate',
    name: 'biases without the learning rate',
    says: 'Your biases lose their whole gradient. The learning rate is for them as well.',
    change: [[BIAS, 'b - gradients[l].biases[j]']],
  },
  {
    id: 'moves-alone',
    name: 'only the moves',
    says: 'You return how far each parameter moves, $−η$ times its slope. Wanted is where it then stands.',
    change: [
      [WEIGHT, '-learningRate * gradients[l].weights[j][k] + 0 * w'],
      [BIAS, '-learningRate * gradients[l].biases[j] + 0 * b'],
    ],
  },
  {
    id: 'one-gradient-a-row',
    name: 'the first gradient for a whole row',
    says: 'All weights of a neuron move by the gradient of its first. Each has a slope of its own, gradients[l].weights[j][k].',
    change: [[WEIGHT, WEIGHT.replace('[k]', '[0]')]],
  },
  {
    id: 'last-layer-only',
    name: 'only the last layer updated',
    says: 'Only your last layer moves. The hidden layers learn by the same rule, at the same time.',
    change: [
      [WEIGHT, 'l < layers.length - 1 ? w : w - learningRate * gradients[l].weights[j][k]'],
      [BIAS, 'l < layers.length - 1 ? b : b - learningRate * gradients[l].biases[j]'],
    ],
  },
  {
    id: 'shrunk',
    name: 'gradient in proportion to the weight',
    says: 'You multiply each parameter by $1 − η$ times its slope. The slope is subtracted from it: the parameter itself does not come in.',
    change: [
      [WEIGHT, 'w * (1 - learningRate * gradients[l].weights[j][k])'],
      [BIAS, 'b * (1 - learningRate * gradients[l].biases[j])'],
    ],
  },
];
