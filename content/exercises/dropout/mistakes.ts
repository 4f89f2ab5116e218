import type { Mistake } from '../../../src/runner/check.ts';

const KEPT = 'const kept = 1 / (1 - rate);';
const FACTORS = '(draw < rate ? 0 : kept)';
const BACK = 'factors.map((m, j) => m * arriving[j])';

export const mistakes: Mistake[] = [
  {
    id: 'not-scaled',
    name: 'kept activations not scaled',
    says: 'What you keep, you keep as it is. The next layer then reads less than it will when nothing is dropped. Divide by $1 − p$, and its mean over many draws is right.',
    change: [[KEPT, 'const kept = 1;']],
  },
  {
    id: 'scaled-down',
    name: 'multiplied by $1 − p$',
    says: 'You multiply what is kept by $1 − p$. It has to make up for what is dropped, so divide.',
    change: [[KEPT, 'const kept = 1 - rate;']],
  },
  {
    id: 'scaled-by-rate',
    name: 'divided by $p$',
    says: 'You divide by $p$, the share that is dropped. Divide by the share that is kept, $1 − p$.',
    change: [[KEPT, 'const kept = rate === 0 ? 1 : 1 / rate;']],
  },
  {
    id: 'others-dropped',
    name: 'kept and dropped exchanged',
    says: 'You drop the neurons whose number is $p$ or more. Then the share $1 − p$ is dropped: those below $p$ should be.',
    change: [[FACTORS, '(draw < rate ? kept : 0)']],
  },
  {
    id: 'whole-gradient',
    name: 'gradient not masked',
    says: 'Your gradient passes the dropped neurons as if they had been there. They had no part in the loss, so their gradient is 0; the others have the factor $1 / (1 − p)$.',
    change: [[BACK, 'arriving.slice()']],
  },
  {
    id: 'gradient-not-scaled',
    name: 'gradient masked, not scaled',
    says: 'Your gradient is 0 where it should be, but it lacks the factor $1 / (1 − p)$ elsewhere. The local derivative of $m a$ is $m$.',
    change: [[BACK, 'factors.map((m, j) => (m === 0 ? 0 : arriving[j]))']],
  },
  {
    id: 'times-activation',
    name: 'gradient times the activation',
    says: 'You multiply the gradient by the activation as well. The derivative of $m a$ with respect to $a$ is $m$ alone.',
    change: [[BACK, 'factors.map((m, j) => m * arriving[j] * activation[j])']],
  },
  {
    id: 'edge-dropped',
    name: 'a draw equal to p is dropped',
    says: 'You drop a neuron whose number equals $p$ as well. For $p = 0$ a draw of 0 would drop one, although nothing should be dropped. Drop below $p$ only.',
    change: [[FACTORS, '(draw <= rate ? 0 : kept)']],
  },
];
