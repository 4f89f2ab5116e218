import type { Mistake } from '../../../src/runner/check.ts';

export const mistakes: Mistake[] = [
  {
    id: 'not-transposed',
    name: 'W instead of its transpose',
    says: 'You computed $A W$: column $j$ of the weights where the formula has row $j$. With as many neurons as inputs no shape gives it away.',
    change: [['weights[j][k]', 'weights[k][j]']],
  },
  {
    id: 'bias-by-example',
    name: 'biases along the wrong axis',
    says: 'You add biases[i] to row $i$, one bias to each example. A bias belongs to a neuron: biases[j] goes to column $j$, and every row gets them all.',
    change: [['let z = biases[j];', 'let z = biases[i];']],
  },
  {
    id: 'no-bias',
    name: 'biases forgotten',
    says: 'This is the product alone. The biases are added to every row of it.',
    change: [['let z = biases[j];', 'let z = 0;']],
  },
  {
    id: 'bias-of-first',
    name: 'the same bias for all',
    says: 'You give every neuron the bias of the first. Where all biases are equal it does not show.',
    change: [['let z = biases[j];', 'let z = biases[0];']],
  },
  {
    id: 'example-a-column',
    name: 'an example a column',
    says: 'Your numbers are right, but stand in columns: this is $W A^⊤ + b$, as in books that write inputs as columns. Here row $i$ of the result is example $i$.',
    change: [
      ['return preActivation;', 'return biases.map((_, j) => preActivation.map((row) => row[j]));'],
    ],
  },
  {
    id: 'one-row',
    name: 'the same row again and again',
    says: 'All your rows are one and the same list, so the last example overwrites the others. Make a new list inside the loop over the examples.',
    change: [
      ['for (let i = 0', 'const row: number[] = [];\n  for (let i = 0'],
      ['    const row: number[] = [];\n    for (let j', '    for (let j'],
    ],
  },
  {
    id: 'first-only',
    name: 'only the first example',
    says: 'All your rows are the first example: inside the loops the index of the example must move too.',
    change: [['* input[i][k]', '* input[0][k]']],
  },
  {
    id: 'last-only',
    name: '= instead of +=',
    says: 'Each round of the innermost loop throws away what the last one found: a sum needs +=.',
    change: [['z += weights[j][k] * input[i][k]', 'z = biases[j] + weights[j][k] * input[i][k]']],
  },
  {
    id: 'last-alone',
    name: '= instead of +=',
    says: 'Each round of the innermost loop throws away what the last one found, the bias too: a sum needs +=.',
    change: [['z += weights', 'z = weights']],
  },
  {
    id: 'with-sigmoid',
    name: 'activation function too much',
    says: 'These are activations. Only the pre-activations are wanted here, before any activation function.',
    change: [['row[j] = z;', 'row[j] = 1 / (1 + Math.exp(-z));']],
  },
];
