import type { Mistake } from '../../../src/runner/check.ts';

const READS = 'const incoming = activations[l];';
const RETURNS = 'return { preActivations, activations }';

const alwaysTheInput =
  'All your layers read the input of the network. The second should read what the first one gave, and so on. With a single layer it does not show.';
const overwritten =
  'Only the last layer is left: each layer overwrites what the one before it wrote. For a prediction that is all right; the backward pass needs them all.';

export const mistakes: Mistake[] = [
  {
    id: 'always-the-input',
    name: 'every layer reads the input',
    says: alwaysTheInput,
    change: [[READS, 'const incoming = input;']],
  },
  {
    id: 'always-the-input-by-rows',
    name: 'every layer reads the input',
    says: alwaysTheInput,
    change: [
      [READS, 'const incoming = input;'],
      ['k < incoming.length', 'k < weights[j].length'],
    ],
  },
  {
    id: 'passes-z-on',
    name: 'pre-activations passed on',
    says: 'Each of your layers hands its pre-activations to the next. The next one reads the activations, after the sigmoid.',
    change: [[READS, 'const incoming = l > 0 ? preActivations[l - 1] : input;']],
  },
  {
    id: 'input-not-kept',
    name: 'input not kept',
    says: 'Your activations begin with those of the first layer. The input comes before them: the gradient of the first weights will be made of it.',
    change: [[RETURNS, 'return { preActivations, activations: activations.slice(1) }']],
  },
  {
    id: 'overwritten',
    name: 'overwritten by the next layer',
    says: overwritten,
    change: [
      [
        RETURNS,
        'return { preActivations: preActivations.slice(-1), activations: activations.slice(-1) }',
      ],
    ],
  },
  {
    id: 'overwritten-lists',
    name: 'overwritten by the next layer',
    says: overwritten,
    change: [
      [
        RETURNS,
        'return { preActivations: preActivations[layers.length - 1], activations: activations[layers.length] } as never',
      ],
    ],
  },
  {
    id: 'one-long-list',
    name: 'all layers in one list',
    says: 'Your numbers are right, but the layers run into one another. Keep a list for each: push the list itself, without dots before it.',
    change: [
      [
        RETURNS,
        'return { preActivations: preActivations.flat(), activations: activations.flat() } as never',
      ],
    ],
  },
  {
    id: 'input-among-z',
    name: 'input among the pre-activations',
    says: 'Your pre-activations begin with the input. It has none: preActivations[0] belongs to the first layer that computes.',
    change: [
      ['const preActivations: number[][] = [];', 'const preActivations: number[][] = [input];'],
    ],
  },
  {
    id: 'linear-output',
    name: 'no sigmoid at the output',
    says: 'Your last layer has no activation function. In this network it has the sigmoid, as the others do.',
    change: [['sigmoid(z)', '(l < layers.length - 1 ? sigmoid(z) : z)']],
  },
  {
    id: 'no-sigmoid',
    name: 'no activation function',
    says: 'Your activations are the pre-activations once more. The sigmoid comes between them, in every layer.',
    change: [['sigmoid(z)', 'z']],
  },
  {
    id: 'no-bias',
    name: 'biases forgotten',
    says: 'Your sums have no bias. Each neuron $j$ adds its own, biases[j].',
    change: [['let z = biases[j];', 'let z = 0;']],
  },
  {
    id: 'transposed',
    name: 'weights read the wrong way round',
    says: 'You read weights[k][j], from before to. Row $j$ holds the weights into neuron $j$, so it is weights[j][k]. Where a layer has as many neurons as it reads numbers, no error tells you.',
    change: [['weights[j][k]', 'weights[k][j]']],
  },
];
