import type { Mistake } from '../../../src/runner/check.ts';

const overflow =
  'is larger than any number the computer has, and becomes Infinity. Infinity divided by Infinity is no number. Written with the activation $a$ alone, the slope never meets it.';

export const mistakes: Mistake[] = [
  {
    id: 'activation',
    name: 'activation instead of slope',
    says: 'This is the activation $a$ itself. Its slope at $z$ is $a(1 − a)$.',
    change: [['a * (1 - a)', 'a']],
  },
  {
    id: 'slope-at-a',
    name: 'slope taken at a',
    says: 'You took the slope at the activation $a$, so the sigmoid is applied twice. The neuron was at $z$ when it was asked, and the slope belongs to that place.',
    change: [
      ['return a', 'const again = 1 / (1 + Math.exp(-a));\n  return again * (1 - again); // '],
    ],
  },
  {
    id: 'z-for-a',
    name: 'z in the place of a',
    says: 'This is $z(1 − z)$. The formula has the activation $a = σ(z)$ in these places. At $z = 0$ the true slope is a quarter, and yours is 0.',
    change: [['a * (1 - a)', 'z * (1 - z)']],
  },
  {
    id: 'tanh-slope',
    name: 'slope of tanh',
    says: '$1 − a^2$ is the slope of tanh, when $a$ is a tanh. For the sigmoid it is $a(1 − a)$, never more than a quarter.',
    change: [['a * (1 - a)', '1 - a * a']],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'Your slope is negative, yet the sigmoid rises everywhere. If you differentiated $1 / (1 + e^{−z})$ yourself: the inner derivative, of $e^{−z}$, brings a second minus.',
    change: [['a * (1 - a)', '-a * (1 - a)']],
  },
  {
    id: 'overflow-left',
    name: 'overflow in exp',
    says: `Your formula is right, and breaks far on the left: there $e^{−z}$ ${overflow}`,
    change: [['a * (1 - a)', 'Math.exp(-z) / (1 + Math.exp(-z)) ** 2']],
  },
  {
    id: 'overflow-right',
    name: 'overflow in exp',
    says: `Your formula is right, and breaks far on the right: there $e^z$ ${overflow}`,
    change: [['a * (1 - a)', 'Math.exp(z) / (1 + Math.exp(z)) ** 2']],
  },
];
