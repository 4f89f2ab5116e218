import type { Mistake } from '../../../src/runner/check.ts';

const TERM = 'widths[l] * (widths[l - 1] + 1)';

export const mistakes: Mistake[] = [
  {
    id: 'no-biases',
    name: 'biases forgotten',
    says: 'These are the weights alone. Every neuron has a bias as well.',
    change: [[TERM, 'widths[l] * widths[l - 1]']],
  },
  {
    id: 'one-bias-a-layer',
    name: 'one bias for a whole layer',
    says: 'You count one bias a layer. Each neuron has its own. In a layer of one neuron it does not show.',
    change: [[TERM, 'widths[l] * widths[l - 1] + 1']],
  },
  {
    id: 'biases-of-inputs',
    name: 'biases for the inputs',
    says: 'You give the inputs biases too. They are numbers that come in, and compute nothing.',
    change: [['let count = 0;', 'let count = widths[0];']],
  },
  {
    id: 'wrong-plus-one',
    name: 'the 1 added to the wrong number',
    says: 'You add 1 to the number of neurons. It belongs to the number of inputs: each neuron has one number more than it reads, its bias.',
    change: [[TERM, '(widths[l] + 1) * widths[l - 1]']],
  },
  {
    id: 'last-only',
    name: '= instead of +=',
    says: 'Each round of your loop throws away the count so far, and the last layer is left: a sum needs +=.',
    change: [['count += ', 'count = ']],
  },
  {
    id: 'last-left-out',
    name: 'last layer left out',
    says: 'You stop one layer early: the output layer has weights and biases too.',
    change: [['l < widths.length', 'l < widths.length - 1']],
  },
  {
    id: 'first-left-out',
    name: 'first layer left out',
    says: 'You begin one layer late: the first layer that computes reads the inputs, through weights of its own.',
    change: [['let l = 1', 'let l = 2']],
  },
  {
    id: 'neurons',
    name: 'weights forgotten',
    says: 'These are the neurons, and so the biases. The weights are one for each connection.',
    change: [[TERM, 'widths[l]']],
  },
  {
    id: 'not-a-number',
    name: 'past the end of the list',
    says: 'NaN means not a number: somewhere your code reads a width that is not in the list. Before the first there is none, nor after the last.',
    change: [['let l = 1', 'let l = 0']],
  },
];
