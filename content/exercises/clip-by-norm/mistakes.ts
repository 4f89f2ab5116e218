import type { Mistake } from '../../../src/runner/check.ts';

const FACTOR = 'const factor = norm > limit ? limit / norm : 1;';
const NORM = 'const norm = Math.sqrt(squares);';
const WEIGHT = 'row.map((slope) => factor * slope)';
const BIAS = 'biases.map((slope) => factor * slope)';
const ENTRIES = '[...weights.flat(), ...biases]';

export const mistakes: Mistake[] = [
  {
    id: 'always-scaled',
    name: 'short gradients made longer',
    says: 'You bring every gradient to the limit, short ones too. A gradient within the limit stays as it is: near a minimum it should be short.',
    change: [[FACTOR, 'const factor = limit / norm;']],
  },
  {
    id: 'each-entry',
    name: 'each entry clipped by itself',
    says: 'You cut each entry at the limit. That changes the direction: entries that were long are shortened, the others are not. One factor for all keeps it.',
    change: [
      [WEIGHT, 'row.map((slope) => Math.max(-limit, Math.min(limit, slope)))'],
      [BIAS, 'biases.map((slope) => Math.max(-limit, Math.min(limit, slope)))'],
    ],
  },
  {
    id: 'no-root',
    name: 'root forgotten',
    says: 'You divide by the sum of the squares. The length is its square root.',
    change: [[NORM, 'const norm = squares;']],
  },
  {
    id: 'sizes-added',
    name: 'sizes added instead of squares',
    says: 'You add up the sizes of the entries. The length is the root of the sum of their squares, as in Pythagoras’ theorem.',
    change: [
      ['squares += slope ** 2', 'squares += Math.abs(slope)'],
      [NORM, 'const norm = squares;'],
    ],
  },
  {
    id: 'weights-only',
    name: 'biases not measured',
    says: 'The biases are missing from your length. They are entries of the gradient like all others.',
    change: [[ENTRIES, 'weights.flat()']],
  },
  {
    id: 'biases-whole',
    name: 'biases not shortened',
    says: 'You shorten the weights’ part and leave the biases’ part as it is: the direction changes.',
    change: [[BIAS, 'biases.slice()']],
  },
  {
    id: 'divided-by-limit',
    name: 'factor upside down',
    says: 'Your factor is the length divided by the limit. It makes a long gradient longer still.',
    change: [[FACTOR, 'const factor = norm > limit ? norm / limit : 1;']],
  },
  {
    id: 'limit-forgotten',
    name: 'brought to length 1',
    says: 'You bring a long gradient to the length 1, whatever the limit is. Multiply by the limit.',
    change: [[FACTOR, 'const factor = norm > limit ? 1 / norm : 1;']],
  },
];
