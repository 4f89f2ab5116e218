import type { Mistake } from '../../../src/runner/check.ts';

const SLOPE = '(loss(raised) - loss(lowered)) / (2 * h)';

const oneSided =
  'and compare with the loss as it was. That is a slope too, but the bend of the curve gets into it: for $w^2$ it is off by $h$. Nudged both ways, the two errors cancel.';

export const mistakes: Mistake[] = [
  {
    id: 'up-only',
    name: 'nudged up only',
    says: `You raise each weight ${oneSided}`,
    change: [[SLOPE, '(loss(raised) - loss([...weights])) / h']],
  },
  {
    id: 'down-only',
    name: 'nudged down only',
    says: `You lower each weight ${oneSided}`,
    change: [[SLOPE, '(loss([...weights]) - loss(lowered)) / h']],
  },
  {
    id: 'divided-by-h',
    name: 'divided by h',
    says: 'Your slopes are twice too large. From lowered to raised the weight moves by $2h$, so divide by that.',
    change: [['(2 * h)', 'h']],
  },
  {
    id: 'wrong-brackets',
    name: 'brackets missing',
    says: 'Division and multiplication go from left to right: … / 2 * h divides by 2 and multiplies by $h$. Write / (2 * h).',
    change: [['(2 * h)', '2 * h']],
  },
  {
    id: 'not-divided',
    name: 'not divided by the nudge',
    says: 'This is how much the loss changes. The slope is the change per unit, so it must be divided by $2h$.',
    change: [[' / (2 * h)', '']],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'Your slopes have the wrong sign: raised minus lowered, so that a loss that rises with the weight has a positive slope.',
    change: [['loss(raised) - loss(lowered)', 'loss(lowered) - loss(raised)']],
  },
  {
    id: 'all-together',
    name: 'all weights nudged together',
    says: 'You nudge all weights at once, and find one number for all of them, the sum of the slopes. A slope belongs to one weight, with the others left still. With one weight it does not show.',
    change: [
      ['raised[k] += h;', 'raised.forEach((w, j) => (raised[j] = w + h));'],
      ['lowered[k] -= h;', 'lowered.forEach((w, j) => (lowered[j] = w - h));'],
    ],
  },
  {
    id: 'not-put-back',
    name: 'weight not put back',
    says: 'After its turn a weight stays lowered, and the weights after it are nudged from the wrong place. Start every turn from a fresh copy of the weights. The first slope does not show it.',
    change: [
      ['for (let k', 'const moved = [...weights];\n  for (let k'],
      ['const raised = [...weights];', 'moved[k] += h;\n    const raised = [...moved];'],
      ['raised[k] += h;', ''],
      ['const lowered = [...weights];', 'moved[k] -= 2 * h;\n    const lowered = [...moved];'],
      ['lowered[k] -= h;', ''],
    ],
  },
  {
    id: 'times-weight',
    name: 'nudged in proportion',
    says: 'You nudge each weight by a part of itself. Here the nudge is $h$ for every weight, whatever its size.',
    change: [
      ['raised[k] += h;', 'raised[k] += h * weights[k];'],
      ['lowered[k] -= h;', 'lowered[k] -= h * weights[k];'],
    ],
  },
];
