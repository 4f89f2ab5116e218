import type { Mistake } from '../../../src/runner/check.ts';

export const mistakes: Mistake[] = [
  {
    id: 'no-slope',
    name: 'slope forgotten',
    says: 'This is $a − y$, how fast the loss changes with the activation. The delta belongs to $z$, so the slope of the sigmoid comes in as well. With binary cross-entropy it would cancel; with half the squared error it stays.',
    change: [['residual * slope', 'residual']],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'Your deltas have the wrong sign: you took $y − a$. A neuron that gives too much has a positive delta, for a larger $z$ would make its loss larger. Books that begin with $y − a$ add their updates instead of subtracting them.',
    change: [['a - target[j]', 'target[j] - a']],
  },
  {
    id: 'slope-at-a',
    name: 'slope taken at a',
    says: 'You took the slope of the sigmoid at $a$, so the sigmoid is applied once more. What you are given has been through it: the slope is $a (1 − a)$. A function that expects $z$ must not be handed $a$.',
    change: [
      [
        'const slope = a * (1 - a);',
        'const again = 1 / (1 + Math.exp(-a));\n    const slope = again * (1 - again);',
      ],
    ],
  },
  {
    id: 'activation-for-slope',
    name: 'activation instead of slope',
    says: 'You multiply by the activation. Its slope belongs there, $a (1 − a)$.',
    change: [['const slope = a * (1 - a);', 'const slope = a;']],
  },
  {
    id: 'slope-alone',
    name: 'target not asked',
    says: 'These are the slopes of the sigmoid alone. How fast the loss changes with the activation, $a − y$, is the other factor.',
    change: [['residual * slope', 'slope']],
  },
  {
    id: 'twice',
    name: 'twice too large',
    says: 'Your deltas are twice too large. That is right for the squared error; the loss here is half of it, and the half takes the 2 away.',
    change: [['residual * slope', '2 * residual * slope']],
  },
  {
    id: 'half-left',
    name: 'only half',
    says: 'Your deltas are half of what they should be. The half of $\\frac{1}{2}(a − y)^2$ is gone in its slope: the square brings a 2.',
    change: [['residual * slope', '0.5 * residual * slope']],
  },
  {
    id: 'loss-for-slope',
    name: 'loss instead of its slope',
    says: 'You multiply the loss itself by the slope of the sigmoid. A delta is made of slopes: that of half the squared error is $a − y$.',
    change: [['residual * slope', '0.5 * residual * residual * slope']],
  },
  {
    id: 'slope-of-tanh',
    name: 'slope of tanh',
    says: '$1 − a^2$ is the slope of tanh. These neurons have the sigmoid, whose slope is $a (1 − a)$.',
    change: [['const slope = a * (1 - a);', 'const slope = 1 - a * a;']],
  },
];
