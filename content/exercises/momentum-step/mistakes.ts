import type { Mistake } from '../../../src/runner/check.ts';

const VELOCITY = 'momentum * v + gradient[p]';
const MOVE = 'w - learningRate * newVelocity[p]';
const RETURNS = 'velocity: newVelocity }';

export const mistakes: Mistake[] = [
  {
    id: 'not-kept',
    name: 'velocity not kept',
    says: 'You return the velocity you were given, so each step begins with the same one. From rest it is 0 for ever, and this is plain gradient descent.',
    change: [[RETURNS, 'velocity }']],
  },
  {
    id: 'plain',
    name: 'parameters follow the gradient',
    says: 'Your velocity is right, but the parameters follow the newest gradient alone. They move by $−η v$. At the first step the two are the same.',
    change: [[MOVE, 'w - learningRate * gradient[p]']],
  },
  {
    id: 'old-velocity',
    name: 'a step behind',
    says: 'Your parameters follow the old velocity. The gradient goes into the velocity first, and the parameter follows the new one.',
    change: [[MOVE, 'w - learningRate * velocity[p]']],
  },
  {
    id: 'rate-in-velocity',
    name: 'learning rate in the velocity',
    says: 'Your velocity holds the learning rate: $v ← μ v + η ∇L$. The parameters come out the same as long as the rate stays the same. In this book $η$ stands outside, and acts at once when it is changed.',
    change: [
      [VELOCITY, 'momentum * v + learningRate * gradient[p]'],
      [MOVE, 'w - newVelocity[p]'],
    ],
  },
  {
    id: 'downhill-velocity',
    name: 'velocity that points downhill',
    says: 'Your velocity is $μ v − η ∇L$, and you add it. Many books write it so, and the way from rest is the same. In this book the velocity adds up slopes, and the update subtracts.',
    change: [
      [VELOCITY, 'momentum * v - learningRate * gradient[p]'],
      [MOVE, 'w + newVelocity[p]'],
    ],
  },
  {
    id: 'averaged',
    name: 'gradient weakened',
    says: 'You multiply the gradient by $1 − μ$, as in a running mean. Here it comes in whole, so that a steady slope is added up to $\\frac{1}{1 − μ}$ times itself.',
    change: [[VELOCITY, 'momentum * v + (1 - momentum) * gradient[p]']],
  },
  {
    id: 'no-momentum',
    name: 'velocity that never fades',
    says: 'Your velocity adds up all slopes and forgets none: it lacks the factor $μ$. Nothing would ever come to rest.',
    change: [[VELOCITY, 'v + gradient[p]']],
  },
  {
    id: 'gradient-weighted',
    name: 'μ at the wrong place',
    says: 'You multiply the gradient by $μ$. It is the old velocity that fades.',
    change: [[VELOCITY, 'v + momentum * gradient[p]']],
  },
  {
    id: 'uphill',
    name: 'wrong sign',
    says: 'Your parameters move along the velocity. It is made of slopes, so it points uphill: subtract.',
    change: [[MOVE, 'w + learningRate * newVelocity[p]']],
  },
  {
    id: 'nesterov',
    name: 'Nesterov’s step',
    says: 'This is Nesterov’s form, $w − η (∇L + μ v)$ with the new velocity. Plain momentum follows the velocity alone.',
    change: [[MOVE, 'w - learningRate * (gradient[p] + momentum * newVelocity[p])']],
  },
  {
    id: 'no-rate',
    name: 'learning rate forgotten',
    says: 'You subtract the whole velocity, as if the learning rate were 1.',
    change: [[MOVE, 'w - newVelocity[p]']],
  },
];
