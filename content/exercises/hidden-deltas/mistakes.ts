import type { Mistake } from '../../../src/runner/check.ts';

const oneSum =
  'Your sum is not set anew for each neuron, so the second begins with what the first one found. Declare it inside the loop over $j$.';

export const mistakes: Mistake[] = [
  {
    id: 'no-slope',
    name: 'slope forgotten',
    says: 'This is the sum alone, how fast the loss changes with the activation. The delta belongs to $z$: multiply by the neuron’s own slope, $a (1 − a)$.',
    change: [['sum * slope', 'sum']],
  },
  {
    id: 'transposed',
    name: 'weights read the wrong way round',
    says: 'You read nextWeights[j][i], along a row. What leads from neuron $j$ stands in column $j$: nextWeights[i][j]. With as many neurons in both layers no error tells you.',
    change: [['nextWeights[i][j]', 'nextWeights[j][i]']],
  },
  {
    id: 'activation-for-slope',
    name: 'activation instead of slope',
    says: 'You multiply by the activation. Its slope belongs there, $a (1 − a)$.',
    change: [['const slope = a * (1 - a);', 'const slope = a;']],
  },
  {
    id: 'slope-at-a',
    name: 'slope taken at a',
    says: 'You took the slope of the sigmoid at $a$, so the sigmoid is applied once more. The activation has been through it: the slope is $a (1 − a)$.',
    change: [
      [
        'const slope = a * (1 - a);',
        'const again = 1 / (1 + Math.exp(-a));\n    const slope = again * (1 - again);',
      ],
    ],
  },
  {
    id: 'slope-of-tanh',
    name: 'slope of tanh',
    says: '$1 − a^2$ is the slope of tanh, as in the chain of this chapter. These neurons have the sigmoid, whose slope is $a (1 − a)$.',
    change: [['const slope = a * (1 - a);', 'const slope = 1 - a * a;']],
  },
  {
    id: 'one-path',
    name: 'only one way to the loss',
    says: 'Only the first neuron of the next layer counts. The loss feels this activation through every neuron that reads it, and the ways add up.',
    change: [['i < nextDelta.length', 'i < 1']],
  },
  {
    id: 'last-path',
    name: '= instead of +=',
    says: 'Each round of the inner loop throws away what the last one found, so only the last way to the loss is left: a sum needs +=.',
    change: [['sum += ', 'sum = ']],
  },
  {
    id: 'sum-not-reset',
    name: 'one sum for all neurons',
    says: oneSum,
    change: [
      ['  for (let j', '  let sum = 0;\n  for (let j'],
      ['    let sum = 0;\n    for', '    for'],
    ],
  },
  {
    id: 'no-weights',
    name: 'weights forgotten',
    says: 'You add up the deltas themselves, the same sum for every neuron. Each comes back along a weight, and is multiplied by it.',
    change: [[' * nextWeights[i][j]', '']],
  },
  {
    id: 'as-many-as-here',
    name: 'as many readers as neurons',
    says: 'Your inner loop counts the neurons of this layer. It should count those of the next, one for each entry of nextDelta. Where both are equally many it does not show.',
    change: [['i < nextDelta.length', 'i < activation.length']],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'Your deltas have the wrong sign. Nothing here calls for a minus: the sign comes from the next deltas and the weights. The minus of training stands in the update.',
    change: [['sum * slope', '-sum * slope']],
  },
];
