import type { Mistake } from '../../../src/runner/check.ts';

const UP = 'b: -k * left, v: height';
const DOWN = 'b: -k * right, v: -height';

export const mistakes: Mistake[] = [
  {
    id: 'bias-sign',
    name: 'bias with the wrong sign',
    says: 'Your biases are positive, so the steps lie on the other side of 0: $k x + b$ is 0 at $x = −b / k$. For a step at a place $p$ the bias is $−k p$.',
    change: [
      [UP, 'b: k * left, v: height'],
      [DOWN, 'b: k * right, v: -height'],
    ],
  },
  {
    id: 'bias-without-k',
    name: 'place instead of bias',
    says: 'Your bias is minus the place itself. The weight multiplies x, so it must multiply the place too: $k x − k p$ is 0 at $x = p$. As it is, all your steps stand near 0.',
    change: [
      [UP, 'b: -left, v: height'],
      [DOWN, 'b: -right, v: -height'],
    ],
  },
  {
    id: 'never-down',
    name: 'second neuron missing',
    says: 'Your pieces step up and never come down, so each stands on top of all before it. A bump needs a second neuron that takes its height away again.',
    change: [[`neurons.push({ w: k, ${DOWN} });`, '']],
  },
  {
    id: 'up-twice',
    name: 'second step upwards',
    says: 'Your second neuron steps up as well. It must come down: its weight to the output is $−h$.',
    change: [[DOWN, 'b: -k * right, v: height']],
  },
  {
    id: 'left-edge',
    name: 'height from the left edge',
    says: 'You take the height of each piece from its left edge. Wanted is that in the middle, where the gap to both edges is smaller. For a constant function the two are the same.',
    change: [['f((left + right) / 2)', 'f(left)']],
  },
  {
    id: 'right-edge',
    name: 'height from the right edge',
    says: 'You take the height of each piece from its right edge. Wanted is that in the middle.',
    change: [['f((left + right) / 2)', 'f(right)']],
  },
  {
    id: 'middle-doubled',
    name: 'sum instead of middle',
    says: 'You add the two edges and do not halve: the middle is $(l + r) / 2$.',
    change: [['f((left + right) / 2)', 'f(left + right)']],
  },
  {
    id: 'last-missing',
    name: 'last piece missing',
    says: 'Your loop leaves out the last piece. There are n of them, counted from 0 to n − 1.',
    change: [['i < n;', 'i < n - 1 || (n === 1 && i < n);']],
  },
  {
    id: 'no-height',
    name: 'all bumps of height 1',
    says: 'All your bumps have the height 1. The weight to the output is what sets the height: it is the value of $f$ in the middle.',
    change: [['const height = f((left + right) / 2);', 'const height = 1;']],
  },
  {
    id: 'weight-one',
    name: 'steepness forgotten',
    says: 'Your hidden weights are 1, so the sigmoids are flat slopes instead of steps. The weight is the steepness $k$.',
    change: [
      [`w: k, ${UP}`, 'w: 1, b: -left, v: height'],
      [`w: k, ${DOWN}`, 'w: 1, b: -right, v: -height'],
    ],
  },
  {
    id: 'down-by-one',
    name: 'down by 1',
    says: 'Your second neuron takes away 1, whatever the height. It must take away what the first one added.',
    change: [[DOWN, 'b: -k * right, v: -1']],
  },
];
