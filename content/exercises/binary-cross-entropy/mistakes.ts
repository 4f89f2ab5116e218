import type { Mistake } from '../../../src/runner/check.ts';

const REST = 'const rest = Math.log1p(Math.exp(-Math.abs(z)));';
const LOSS = 'z > 0 ? (1 - y) * z + rest : -y * z + rest';
const PROBABILITY = 'const a = 1 / (1 + Math.exp(-z));';

const rounded =
  'Your formula is right, and breaks far out: there $a$ is rounded to 0 or 1, and the logarithm of 0 is −Infinity. Compute the loss from the logit, and form no probability.';

export const mistakes: Mistake[] = [
  {
    id: 'log-of-zero',
    name: 'logarithm of a probability rounded to 0',
    says: rounded,
    change: [
      [REST, PROBABILITY],
      [LOSS, '-y * Math.log(a) - (1 - y) * Math.log(1 - a)'],
    ],
  },
  {
    id: 'log-of-zero-chosen',
    name: 'logarithm of a probability rounded to 0',
    says: rounded,
    change: [
      [REST, PROBABILITY],
      [LOSS, '-Math.log(y === 1 ? a : 1 - a)'],
    ],
  },
  {
    id: 'overflow-left',
    name: 'overflow in exp',
    says: 'Your formula is good for positive logits. At very negative ones $e^{−z}$ becomes Infinity: there the formula with $e^z$ is wanted.',
    change: [
      ['-Math.abs(z)', '-z'],
      [LOSS, '(1 - y) * z + rest'],
    ],
  },
  {
    id: 'overflow-right',
    name: 'overflow in exp',
    says: 'Your formula is good for negative logits. At very large ones $e^z$ becomes Infinity: there the formula with $e^{−z}$ is wanted.',
    change: [
      ['-Math.abs(z)', 'z'],
      [LOSS, '-y * z + rest'],
    ],
  },
  {
    id: 'overflow-wrong',
    name: 'overflow in exp',
    says: 'Your formula is right, and breaks where the answer is confident and wrong: there the exponential becomes Infinity, and so does its logarithm. The loss is then nearly $z$, or $−z$, and can be computed with the other sign in the exponent.',
    change: [
      [REST, ''],
      [LOSS, 'Math.log(1 + Math.exp(y === 1 ? -z : z))'],
    ],
  },
  {
    id: 'sum-over-batch',
    name: '1/n forgotten',
    says: 'You add up the losses of all examples. The loss of the batch is their mean. With one example it does not show.',
    change: [['sum / n', 'sum']],
  },
  {
    id: 'twice-divided',
    name: '1/n twice',
    says: 'You divide by the number of examples twice. If each round of your loop divides already, the end should not do it again. With one example it does not show.',
    change: [['sum / n', 'sum / n / n']],
  },
  {
    id: 'targets-swapped',
    name: 'yes and no exchanged',
    says: 'You punish the right answers: the factor $y$ belongs to $ln a$, and $1 − y$ to $ln(1 − a)$.',
    change: [['const y = target[i];', 'const y = 1 - target[i];']],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'Your loss is negative. The logarithm of a probability is never above 0, and the minus makes a loss of it.',
    change: [['sum += ', 'sum -= ']],
  },
  {
    id: 'only-yes',
    name: 'only the targets of 1 counted',
    says: 'An example with the target 0 costs nothing in your code. Its term is the second one, with $ln(1 − a)$.',
    change: [[LOSS, 'y * ((z > 0 ? 0 : -z) + rest)']],
  },
  {
    id: 'logit-as-probability',
    name: 'logit taken for a probability',
    says: 'You take the logarithm of the logit itself. It can be any number, so the sigmoid has to make a probability of it first.',
    change: [[LOSS, '-y * Math.log(z) - (1 - y) * Math.log(1 - z)']],
  },
  {
    id: 'last-only',
    name: '= instead of +=',
    says: 'Each round of your loop throws away what the last one found: a sum needs +=. With one example it does not show.',
    change: [['sum += ', 'sum = ']],
  },
];
