import type { Mistake } from '../../../src/runner/check.ts';

export const mistakes: Mistake[] = [
  {
    id: 'no-slopes',
    name: 'slopes forgotten',
    says: 'No slope of the sigmoid is in your deltas. Every neuron on the way back brings one, $a (1 − a)$, the outputs too.',
    change: [['a * (1 - a)', '1 + 0 * a']],
  },
  {
    id: 'no-hidden-slope',
    name: 'slope of the hidden neurons forgotten',
    says: 'Your output deltas are right. In the hidden layers you hand on the sum without the neuron’s own slope, $a (1 − a)$. With a single layer it does not show.',
    change: [['sum * slope(a)', 'sum']],
  },
  {
    id: 'no-output-slope',
    name: 'slope of the outputs forgotten',
    says: 'Your output deltas are $a − y$, as with binary cross-entropy. With half the squared error the slope of the sigmoid stays. All other deltas are made from these, so all gradients are wrong.',
    change: [['(a - target[j]) * slope(a)', 'a - target[j]']],
  },
  {
    id: 'z-for-a',
    name: 'z in the place of a',
    says: 'Your slope is $z (1 − z)$. It can be written with the activation alone, but it is the activation: $a (1 − a)$. The lists of pre-activations and activations differ by one in their index, too.',
    // What the sigmoid makes of z, undone: shorter than handing z to every function.
    change: [['a * (1 - a)', 'Math.log(a / (1 - a)) * (1 - Math.log(a / (1 - a)))']],
  },
  {
    id: 'transposed',
    name: 'weights read the wrong way round',
    says: 'Going back you read the weights along a row. What leads from neuron $j$ stands in column $j$ of the next layer’s weights. Where two layers are equally large no error tells you.',
    change: [['nextWeights[i][j]', 'nextWeights[j][i]']],
  },
  {
    id: 'own-weights',
    name: 'weights of the wrong layer',
    says: 'You send the deltas back through the weights of the layer they are wanted for. They come along those that lead out of it, the weights of the next layer.',
    change: [['hiddenDelta(delta, layers[l + 1]', 'hiddenDelta(delta, layers[l]']],
  },
  {
    id: 'always-the-output',
    name: 'every delta from the output',
    says: 'All your hidden layers are made from the output deltas. Each comes from the layer just after it: carry the newest deltas along. With one hidden layer it does not show.',
    change: [
      ['let delta = outputDelta', 'const first = outputDelta'],
      ['gradients[last] = weightGradient(delta', 'gradients[last] = weightGradient(first'],
      ['    delta = hiddenDelta(delta', '    const delta = hiddenDelta(first'],
    ],
  },
  {
    id: 'own-activation',
    name: 'outgoing instead of incoming activation',
    says: 'You multiply the deltas by the activations of the same layer. A weight is fed by what comes in: activations[l], one layer earlier. Its gradient then has as many columns as the weights.',
    change: [
      ['weightGradient(delta, activations[last])', 'weightGradient(delta, activations[last + 1])'],
      ['weightGradient(delta, activations[l])', 'weightGradient(delta, activations[l + 1])'],
    ],
  },
  {
    id: 'backwards',
    name: 'last layer first',
    says: 'Your gradients are right, but stand in the order in which they were found, the last layer first. They should stand in the order of the layers.',
    change: [['return gradients;', 'return gradients.reverse();']],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'All your gradients have the wrong sign: the pass begins with $y − a$. Begin with $a − y$, and let the update subtract.',
    change: [['(a - target[j])', '(target[j] - a)']],
  },
  {
    id: 'no-bias-gradient',
    name: 'biases without a gradient',
    says: 'Your biases have the gradient 0, so they would never learn. The gradient of a bias is the delta of its neuron.',
    change: [['biases: delta }', 'biases: delta.map(() => 0) }']],
  },
  {
    id: 'last-layer-only',
    name: 'stops after the last layer',
    says: 'Only the last layer has gradients. The walk goes on to the first layer, one hidden layer after the other.',
    change: [
      [
        'gradients[l] = weightGradient(delta, activations[l]);',
        'gradients[l] = { weights: layers[l].weights.map((row) => row.map(() => 0)), biases: delta.map(() => 0) };',
      ],
    ],
  },
];
