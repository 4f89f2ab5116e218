import type { Mistake } from '../../../src/runner/check.ts';

const lastOnly = 'Each round of your loop throws away what the last one found: a sum needs +=.';

export const mistakes: Mistake[] = [
  {
    id: 'no-bias',
    name: 'bias forgotten',
    says: 'Your sum has no bias: with all inputs at zero, a neuron gives $tanh b$, and yours gives 0.',
    change: [['let z = b;', 'let z = 0;']],
  },
  {
    id: 'bias-subtracted',
    name: 'bias with the wrong sign',
    says: 'Your bias is subtracted. In this book it is added: $z = Σ_k w_k x_k + b$.',
    change: [['let z = b;', 'let z = -b;']],
  },
  {
    id: 'bias-each-time',
    name: 'bias once for each input',
    says: 'You add the bias once for each input. A neuron has one bias, added once. With a single input the two are the same.',
    change: [['z += w[k] * x[k]', 'z += w[k] * x[k] + (k > 0 ? b : 0)']],
  },
  {
    id: 'last-only',
    name: '= instead of +=',
    says: `${lastOnly} With a single input it does not show.`,
    change: [['z += w[k] * x[k]', 'z = b + w[k] * x[k]']],
  },
  {
    id: 'last-alone',
    name: '= instead of +=',
    says: `${lastOnly} Here it throws away the bias as well.`,
    change: [['z += w[k] * x[k]', 'z = w[k] * x[k]']],
  },
  {
    id: 'no-activation',
    name: 'no activation function',
    says: 'This is the pre-activation $z$. The neuron passes it through tanh.',
    change: [['Math.tanh(z)', 'z']],
  },
  {
    id: 'sigmoid',
    name: 'sigmoid instead of tanh',
    says: 'Your sum is right, and the sigmoid follows it, as in the listing of the chapter. This neuron has tanh.',
    change: [['Math.tanh(z)', '1 / (1 + Math.exp(-z))']],
  },
  {
    id: 'tanh-each',
    name: 'tanh inside the sum',
    says: 'You pass every product through tanh and add up afterwards. The activation function comes once, after the whole sum.',
    change: [
      ['z += w[k] * x[k]', 'z += Math.tanh(w[k] * x[k])'],
      ['Math.tanh(z)', 'z'],
    ],
  },
  {
    id: 'bias-outside',
    name: 'bias after the activation function',
    says: 'You add the bias to what comes out of tanh. It belongs to the sum that goes in: $tanh(Σ_k w_k x_k + b)$.',
    change: [
      ['let z = b;', 'let z = 0;'],
      ['Math.tanh(z)', 'Math.tanh(z) + b'],
    ],
  },
  {
    id: 'first-left-out',
    name: 'first input left out',
    says: 'Your loop leaves out the first input. Code counts from 0: $w_1$ is w[0].',
    change: [['let k = 0', 'let k = 1']],
  },
  {
    id: 'not-a-number',
    name: 'something undefined in the sum',
    says: 'NaN means not a number. Either your loop reads past the end of a list, or the sum was given no number to begin with.',
    change: [['k < x.length', 'k <= x.length']],
  },
  {
    id: 'nothing-returned',
    name: 'return forgotten',
    says: 'Your function returns nothing: what it computes must follow the word return.',
    change: [['return Math', 'Math']],
  },
];
