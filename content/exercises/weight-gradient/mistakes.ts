import type { Mistake } from '../../../src/runner/check.ts';

const PRODUCT = 'delta[j] * incoming[k]';

export const mistakes: Mistake[] = [
  {
    id: 'transposed',
    name: 'rows and columns exchanged',
    says: 'Your products are right, but a row for each input holds them. A gradient has the shape of its parameter: row $j$ belongs to neuron $j$, as in weights[j][k]. With as many neurons as inputs no error tells you.',
    change: [
      [
        'return { weights, biases }',
        'return { weights: incoming.map((_, k) => weights.map((row) => row[k])), biases }',
      ],
    ],
  },
  {
    id: 'no-bias-gradient',
    name: 'biases without a gradient',
    says: 'Your biases have the gradient 0, so they would never learn. A bias moves $z$ as fast as it moves itself: its gradient is the delta.',
    change: [['biases[j] = delta[j]', 'biases[j] = 0']],
  },
  {
    id: 'one-bias',
    name: 'one gradient for all biases',
    says: 'You add all deltas up and give every bias the sum. Each neuron has a bias of its own, with its own delta for gradient. In a layer of one neuron it does not show.',
    change: [['biases[j] = delta[j]', 'biases[j] = delta.reduce((sum, value) => sum + value, 0)']],
  },
  {
    id: 'bias-with-input',
    name: 'bias gradient times an input',
    says: 'You multiply the gradient of the bias by an incoming activation. A bias reads nothing: its gradient is the delta itself.',
    change: [['biases[j] = delta[j]', 'biases[j] = delta[j] * incoming[0]']],
  },
  {
    id: 'no-incoming',
    name: 'incoming activation forgotten',
    says: 'All weights of a neuron have the same gradient, its delta. A weight moves $z$ as fast as what comes in through it is large: multiply by incoming[k].',
    change: [[PRODUCT, 'delta[j]']],
  },
  {
    id: 'slope-again',
    name: 'slope once more',
    says: 'You multiply by the slope of the sending neuron, $a (1 − a)$. Weight and $z$ are joined by a product: only the activation itself stands there. That slope comes in when the deltas go one layer further back.',
    change: [[PRODUCT, `${PRODUCT} * (1 - incoming[k])`]],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'All your gradients have the wrong sign. The gradient points uphill; the minus comes with the update.',
    change: [
      [PRODUCT, `-${PRODUCT}`],
      ['biases[j] = delta[j]', 'biases[j] = -delta[j]'],
    ],
  },
  {
    id: 'one-row',
    name: 'the same row again and again',
    says: 'All your rows are one and the same list, so the last neuron overwrites the others. Make a new list inside the loop over $j$.',
    change: [
      ['  for (let j', '  const row: number[] = [];\n  for (let j'],
      ['    const row: number[] = [];\n    for (let k', '    for (let k'],
    ],
  },
  {
    id: 'bias-in-row',
    name: 'bias among the weights',
    says: 'Your rows have one entry too many: the gradient of the bias stands at their end. Some books keep it there; here it goes into biases alone.',
    change: [['weights[j] = row;', 'weights[j] = [...row, delta[j]];']],
  },
  {
    id: 'entry-by-entry',
    name: 'entry by entry',
    says: 'You multiply each delta by one incoming activation only, the one of the same number. Every neuron reads them all: each delta meets each activation.',
    change: [[PRODUCT, 'j === k ? delta[j] * incoming[k] : 0']],
  },
];
