import type { Mistake } from '../../../src/runner/check.ts';

const RETURN = 'return largest + Math.log(sum) - wanted;';
const LARGEST = 'Math.max(...preActivation)';

const overflow =
  'Your formula is right, and breaks at large logits: $e^{1000}$ is larger than any number the computer has, and becomes Infinity. At very negative logits all exponentials become 0. Subtract the largest logit from all first.';
const logOfZero =
  'You subtract the largest logit, so nothing overflows. But a small probability is still rounded to 0, and 0 has no logarithm. Write $ln a_j$ out as $z_j − ln Σ_k exp(z_k)$, and no probability is formed.';

/** The loss by way of probabilities, summed over all classes or taken from the right one. */
const summed =
  'return -target.reduce((all, y, j) => all + y * Math.log(Math.exp(preActivation[j] - largest) / sum), 0);';
const picked = 'return -Math.log(Math.exp(preActivation[target.indexOf(1)] - largest) / sum);';

export const mistakes: Mistake[] = [
  {
    id: 'overflow',
    name: 'overflow in exp',
    says: overflow,
    change: [[LARGEST, '0']],
  },
  {
    id: 'overflow-summed',
    name: 'overflow in exp',
    says: overflow,
    change: [
      [LARGEST, '0'],
      [RETURN, summed],
    ],
  },
  {
    id: 'overflow-picked',
    name: 'overflow in exp',
    says: overflow,
    change: [
      [LARGEST, '0'],
      [RETURN, picked],
    ],
  },
  {
    id: 'log-of-zero-summed',
    name: 'logarithm of a probability rounded to 0',
    says: logOfZero,
    change: [[RETURN, summed]],
  },
  {
    id: 'log-of-zero-picked',
    name: 'logarithm of a probability rounded to 0',
    says: logOfZero,
    change: [[RETURN, picked]],
  },
  {
    id: 'not-added-again',
    name: 'largest logit not added again',
    says: 'You subtract the largest logit inside the exponentials and forget it there: $ln Σ_k exp(z_k)$ is $m + ln Σ_k exp(z_k − m)$. Or subtract it from the logit of the right class as well. Where the largest is 0 it does not show.',
    change: [['largest + ', '']],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'Your loss is negative. The logarithm of a probability is never above 0, and the minus makes a loss of it.',
    change: [['largest + Math.log(sum) - wanted', 'wanted - largest - Math.log(sum)']],
  },
  {
    id: 'all-classes',
    name: 'all classes counted',
    says: 'You add up $−ln a_j$ of every class. The target $y_j$ stands in the sum so that only the right class counts.',
    change: [
      ['target[j] * ', ''],
      ['largest + Math.log(sum)', 'preActivation.length * (largest + Math.log(sum))'],
    ],
  },
  {
    id: 'mean-over-classes',
    name: 'divided by the number of classes',
    says: 'You divide by the number of classes. The loss of an example is the sum over its classes; a mean is taken over examples only.',
    change: [[RETURN, 'return (largest + Math.log(sum) - wanted) / target.length;']],
  },
  {
    id: 'log-sum-only',
    name: 'logit of the right class forgotten',
    says: 'This is $ln Σ_k exp(z_k)$, the same for every target. The logit of the right class is still to be subtracted.',
    change: [[' - wanted', '']],
  },
  {
    id: 'probability',
    name: 'logarithm forgotten',
    says: 'This is the probability of the right class. The loss is minus its logarithm.',
    change: [[RETURN, 'return Math.exp(wanted - largest) / sum;']],
  },
  {
    id: 'log-two',
    name: 'logarithm to the base 2',
    says: 'You took the logarithm to the base 2. In this book ln is the natural one, Math.log.',
    change: [[RETURN, 'return (largest + Math.log(sum) - wanted) / Math.LN2;']],
  },
];
