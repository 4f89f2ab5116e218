import type { Mistake } from '../../../src/runner/check.ts';

const NOTE = '    misses.push(answer === target ? 0 : 1);\n';
const WEIGHTS = 'w - learningRate * delta * input[k]';
const BIAS = '    bias = bias - learningRate * delta;\n';

export const mistakes: Mistake[] = [
  {
    id: 'trained-first',
    name: 'trained before it is tested',
    says: 'You learn from the example and then ask about it. Its target was just told, so the answer flatters. Note the answer first.',
    change: [
      [NOTE, ''],
      [
        BIAS,
        `${BIAS}    const later = input.reduce((sum, x, k) => sum + weights[k] * x, bias);\n    misses.push((later >= 0 ? 1 : 0) === target ? 0 : 1);\n`,
      ],
    ],
  },
  {
    id: 'uphill',
    name: 'wrong sign of the update',
    says: 'You add $η δ x$ instead of subtracting it: each example is answered worse afterwards.',
    change: [
      [WEIGHTS, WEIGHTS.replace('-', '+')],
      [BIAS, BIAS.replace('-', '+')],
    ],
  },
  {
    id: 'no-bias',
    name: 'bias not updated',
    says: 'Your weights learn and the bias stays. Its slope is $δ$ itself: move it too.',
    change: [[BIAS, '']],
  },
  {
    id: 'only-when-wrong',
    name: 'learned from wrong answers only',
    says: 'You update only where the answer was wrong, as the perceptron of 1958 did. Gradient descent also learns from right answers that were not decided enough: $δ$ is small then, not zero.',
    change: [['const delta = a - target;', 'const delta = answer === target ? 0 : a - target;']],
  },
  {
    id: 'hard-delta',
    name: 'delta from the answer',
    says: 'Your delta is the answer, 0 or 1, minus the target. It should be $a − y$, with the activation between 0 and 1.',
    change: [['const delta = a - target;', 'const delta = answer - target;']],
  },
  {
    id: 'whole-past',
    name: 'no window',
    says: 'Your shares count all examples since the first. After a jump such a share hardly moves, for the long past outweighs the present. Count the last `window` alone.',
    change: [['misses.slice(-window)', 'misses.slice()']],
  },
  {
    id: 'always-by-window',
    name: 'always divided by the window',
    says: 'You divide by `window` from the first example on. Before there are so many, divide by as many as there are, or the shares begin too low.',
    change: [['wrong / latest.length', 'wrong / window']],
  },
  {
    id: 'counted-not-shared',
    name: 'counts instead of shares',
    says: 'You return how many answers were wrong. Divide by how many were asked.',
    change: [['wrong / latest.length', 'wrong']],
  },
  {
    id: 'right-share',
    name: 'the share of right answers',
    says: 'Your shares are those of the right answers. Asked for are the wrong ones.',
    change: [['answer === target ? 0 : 1', 'answer === target ? 1 : 0']],
  },
  {
    id: 'squared-error-delta',
    name: 'slope of squared error',
    says: 'Your delta has the factor $a (1 − a)$, as under squared error. Under binary cross-entropy it cancels, and $δ = a − y$.',
    change: [['const delta = a - target;', 'const delta = (a - target) * a * (1 - a);']],
  },
];
