import type { Mistake } from '../../../src/runner/check.ts';

const SLOPE = '(1 - t * t)';

export const mistakes: Mistake[] = [
  {
    id: 'local-only',
    name: 'what arrives left out',
    says: 'These are the local derivatives, $∂p/∂u$ and $∂p/∂v$. Each is still to be multiplied by what arrives, $g$. Where $g = 1$ it does not show.',
    change: [
      ['t * g', 't'],
      ['u * g', 'u'],
    ],
  },
  {
    id: 'not-swapped',
    name: 'factors not swapped',
    says: 'Multiplication swaps: in $p = u · t$ the derivative in $u$ is $t$, and the derivative in $t$ is $u$. You gave each factor itself.',
    change: [
      ['t * g', 'u * g'],
      ['const toT = u * g', 'const toT = t * g'],
    ],
  },
  {
    id: 'copied',
    name: 'product taken for a sum',
    says: 'You hand $g$ on to both factors as it is. Addition copies; multiplication gives each factor $g$ times the other.',
    change: [
      ['t * g', 'g'],
      ['u * g', 'g'],
    ],
  },
  {
    id: 'factor-lost',
    name: 'product left out on the way to v',
    says: 'On the way to $v$ you take the slope of tanh alone. The path goes through the product as well, and there it is multiplied by $u$.',
    change: [['u * g', 'g']],
  },
  {
    id: 'no-slope',
    name: 'slope of tanh forgotten',
    says: 'What arrives at tanh passes it unchanged in your code. On that edge it is multiplied by the slope, $1 − t^2$. Near $v = 0$ the slope is nearly 1, and it hardly shows.',
    change: [[`${SLOPE} * `, '']],
  },
  {
    id: 'slope-of-input',
    name: 'slope with v in the place of t',
    says: 'You wrote $1 − v^2$. The slope of tanh is one minus the square of its result: $1 − t^2$ with $t = tanh v$.',
    change: [[SLOPE, '(1 - v * v)']],
  },
  {
    id: 'not-squared',
    name: 'slope without the square',
    says: 'You wrote $1 − t$. The slope of tanh is $1 − t^2$.',
    change: [[SLOPE, '(1 - t)']],
  },
  {
    id: 'sigmoid-slope',
    name: 'slope of the sigmoid',
    says: 'You wrote $t(1 − t)$. That is the slope of a sigmoid with the result $t$; for tanh it is $1 − t^2$.',
    change: [[SLOPE, 't * (1 - t)']],
  },
  {
    id: 'slope-at-t',
    name: 'slope taken at t',
    says: 'You took the slope of tanh at $t$, so tanh is applied twice. Its input was $v$, and the slope belongs to that place.',
    change: [[SLOPE, '(1 - Math.tanh(t) ** 2)']],
  },
  {
    id: 'other-input',
    name: 'v in the place of its tanh',
    says: 'You hand $v g$ back to $u$. What $u$ was multiplied by is not $v$ but $t = tanh v$.',
    change: [['t * g', 'v * g']],
  },
  {
    id: 'g-twice',
    name: 'what arrives counted twice',
    says: 'On the way to $v$ you multiply by $g$ twice: at the product, and at tanh again. What arrives at tanh is $u g$, which holds it already. Where $g = 1$ it does not show.',
    change: [['* toT', '* toT * g']],
  },
  {
    id: 'pair-exchanged',
    name: 'pair in the other order',
    says: 'Both of your numbers are right, and they stand in the wrong order: first what goes back to $u$, then what goes back to $v$.',
    change: [['[toU, toV]', '[toV, toU]']],
  },
];
