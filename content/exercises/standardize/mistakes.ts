import type { Mistake } from '../../../src/runner/check.ts';

const COLUMN = 'const column = training.map((example) => example[k]);';
const DEVIATION = 'Math.sqrt(variance)';
const GUARD = 'deviation > 0 ? deviation : 1';
const RESTATED = '(x - means[k]) / deviations[k]';
const VALIDATION = 'validation: validation.map(restate)';

export const mistakes: Mistake[] = [
  {
    id: 'leak',
    name: 'validation examples measured too',
    says: 'Your means and deviations are made of all examples. What the network is later tested on has then leaked into its training, and the test looks better than it is. Measure the training examples alone.',
    change: [[COLUMN, 'const column = [...training, ...validation].map((example) => example[k]);']],
  },
  {
    id: 'own-statistics',
    name: 'validation by its own measure',
    says: 'You measure the validation examples by themselves. The same input then means one thing in training and another in validation. Use the $m_k$ and $d_k$ of the training examples for both.',
    change: [
      [VALIDATION, 'validation: validation.length > 0 ? standardize(validation, []).training : []'],
    ],
  },
  {
    id: 'validation-as-it-was',
    name: 'validation not restated',
    says: 'Your validation examples are as they were. The network has learnt on restated inputs, and will understand no others.',
    change: [[VALIDATION, 'validation']],
  },
  {
    id: 'constant-input',
    name: 'division by 0',
    says: 'An input that never changes has the deviation 0, and you divide by it. Put 1 in its place.',
    change: [[GUARD, 'deviation']],
  },
  {
    id: 'sample-deviation',
    name: 'divided by N − 1',
    says: 'Your deviations are made with $N − 1$. That guesses the spread of a whole population from a sample; here it is that of these examples, with $N$.',
    change: [[DEVIATION, 'Math.sqrt((variance * column.length) / (column.length - 1))']],
  },
  {
    id: 'variance',
    name: 'root forgotten',
    says: 'You divide by the variance. The standard deviation is its root, and has the unit of the input.',
    change: [[DEVIATION, 'variance']],
  },
  {
    id: 'not-centred',
    name: 'mean not subtracted',
    says: 'You divide by the deviation without subtracting the mean first, so the inputs are not centred on 0.',
    change: [[RESTATED, 'x / deviations[k]']],
  },
  {
    id: 'not-divided',
    name: 'not divided',
    says: 'You subtract the mean and leave the scale as it was. Divide by the deviation as well.',
    change: [[RESTATED, 'x - means[k]']],
  },
  {
    id: 'one-scale',
    name: 'one mean and deviation for all',
    says: 'You measure all inputs together. Then the large ones decide, and the small ones stay small: each input needs a mean and a deviation of its own.',
    change: [[COLUMN, 'const column = training.flat();']],
  },
  {
    id: 'by-example',
    name: 'along the wrong axis',
    says: 'You measure each example, along its row. The numbers in it are of different kinds: measure each input, down its column.',
    change: [
      ['k < training[0].length', 'k < training.length'],
      [COLUMN, 'const column = training[k];'],
      ['(example: number[])', '(example: number[], i: number)'],
      ['(x, k) => (x - means[k]) / deviations[k]', '(x) => (x - means[i]) / deviations[i]'],
    ],
  },
  {
    id: 'range',
    name: 'range instead of deviation',
    says: 'You divide by the range, from the smallest to the largest. A single far value would decide on it; wanted is the standard deviation.',
    change: [[DEVIATION, 'Math.max(...column) - Math.min(...column)']],
  },
];
