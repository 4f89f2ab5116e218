import type { Mistake } from '../../../src/runner/check.ts';

export const mistakes: Mistake[] = [
  {
    id: 'no-bias',
    name: 'bias forgotten',
    says: 'Your sum has no bias: with all inputs at zero, a neuron gives $tanh b$, and yours gives 0.',
    change: [['let z = b;', 'let z = 0;']],
  },
  {
    id: 'no-activation',
    name: 'no activation function',
    says: 'This is the pre-activation $z$. The neuron passes it through tanh.',
    change: [['Math.tanh(z)', 'z']],
  },
  {
    id: 'last-only',
    name: '= instead of +=',
    says: 'Each round of your loop throws away the last: a sum needs +=.',
    change: [['z += w[k] * x[k]', 'z = b + w[k] * x[k]']],
  },
  {
    id: 'bias-each-time',
    name: 'bias once for each input',
    says: 'You add the bias once for each input. A neuron has one bias, added once.',
    change: [['z += w[k] * x[k]', 'z += w[k] * x[k] + (k > 0 ? b : 0)']],
  },
];
