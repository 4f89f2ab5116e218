import type { Mistake } from '../../../src/runner/check.ts';

const M_HAT = 'm[p] / (1 - beta1 ** t)';
const S_HAT = 's[p] / (1 - beta2 ** t)';
const SQUARED = '(1 - beta2) * gradient[p] ** 2';
const RETURNS = 'memory: { m, s, t }';

export const mistakes: Mistake[] = [
  {
    id: 'no-correction',
    name: 'no bias correction',
    says: 'You use $m$ and $s$ as they are. They began at 0, so at first they are too small, and not by the same factor. Divide by $1 − β_1^t$ and $1 − β_2^t$.',
    change: [
      [M_HAT, 'm[p]'],
      [S_HAT, 's[p]'],
    ],
  },
  {
    id: 'half-correction',
    name: 's not corrected',
    says: 'You correct $m$ and leave $s$ too small, so the first steps are far too long. Divide $s$ by $1 − β_2^t$.',
    change: [[S_HAT, 's[p]']],
  },
  {
    id: 'no-power',
    name: 't left out of the correction',
    says: 'You divide by $1 − β$ at every step. The powers $β_1^t$ and $β_2^t$ shrink as $t$ grows, and the correction fades. At the first step the two are the same.',
    change: [
      [M_HAT, 'm[p] / (1 - beta1)'],
      [S_HAT, 's[p] / (1 - beta2)'],
    ],
  },
  {
    id: 'epsilon-inside',
    name: 'ε inside the root',
    says: 'Your $ε$ stands inside the root. Here, as in PyTorch, it is added after the root has been taken. Where the slopes are large beside $ε$ it hardly shows.',
    change: [['(Math.sqrt(sHat) + epsilon)', 'Math.sqrt(sHat + epsilon)']],
  },
  {
    id: 'no-epsilon',
    name: 'ε forgotten',
    says: 'You divide by the root alone. Where a slope has always been 0 this is 0 divided by 0: $ε$ prevents it.',
    change: [['(Math.sqrt(sHat) + epsilon)', 'Math.sqrt(sHat)']],
  },
  {
    id: 'no-root',
    name: 'root forgotten',
    says: 'You divide by $\\hat s$ itself. It is a mean of squares: its root is as large as a slope.',
    change: [['Math.sqrt(sHat)', 'sHat']],
  },
  {
    id: 'no-square',
    name: 'square forgotten',
    says: 'Your $s$ is a mean of the slopes, not of their squares. Where they are negative it has no root.',
    change: [[SQUARED, '(1 - beta2) * gradient[p]']],
  },
  {
    id: 'counted-late',
    name: 't one too small',
    says: 'You correct with the $t$ of before. At the first step $β^0 = 1$, and you divide by 0. Count this update first.',
    change: [
      ['memory.t + 1', 'memory.t'],
      [RETURNS, 'memory: { m, s, t: t + 1 }'],
    ],
  },
  {
    id: 'not-counted',
    name: 't not kept',
    says: 'You return the $t$ you were given, so every step corrects as if it were the first.',
    change: [[RETURNS, 'memory: { m, s, t: memory.t }']],
  },
  {
    id: 'not-kept',
    name: 'means not kept',
    says: 'You return the $m$ and $s$ you were given, so each step forgets the ones before. Return the new ones.',
    change: [[RETURNS, 'memory: { m: memory.m, s: memory.s, t }']],
  },
  {
    id: 'corrected-kept',
    name: 'corrected means kept',
    says: 'You keep $\\hat m$ and $\\hat s$. The next step then corrects them once more. What is remembered is $m$ and $s$.',
    change: [
      [
        RETURNS,
        'memory: { m: m.map((value) => value / (1 - beta1 ** t)), s: s.map((value) => value / (1 - beta2 ** t)), t }',
      ],
    ],
  },
  {
    id: 'betas-swapped',
    name: 'β₁ and β₂ exchanged',
    says: 'Your two constants changed places. $β_1$ belongs to the slopes, $β_2$ to their squares.',
    change: [
      [
        '{ learningRate, beta1, beta2, epsilon } = settings',
        '{ learningRate, beta1: beta2, beta2: beta1, epsilon } = settings',
      ],
    ],
  },
  {
    id: 'uphill',
    name: 'wrong sign',
    says: 'Your parameters move uphill: the update subtracts.',
    change: [['w - (learningRate', 'w + (learningRate']],
  },
];
