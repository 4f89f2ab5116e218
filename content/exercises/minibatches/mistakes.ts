import type { Mistake } from '../../../src/runner/check.ts';

const SHUFFLES = 'shuffle(order, random);';
const OWN_TARGETS = 'targets: examples.map((i) => targets[i])';

export const mistakes: Mistake[] = [
  {
    id: 'rest-dropped',
    name: 'last batch dropped',
    says: 'What is left over at the end is lost, so some examples are not seen in this epoch. They make a smaller batch of their own.',
    change: [['start < order.length', 'start + batchSize <= order.length']],
  },
  {
    id: 'targets-not-shuffled',
    name: 'inputs shuffled without targets',
    says: 'Your inputs have a new order, your targets the old one. Nearly every input is then taught the target of another. Shuffle once, and let both follow.',
    change: [[OWN_TARGETS, 'targets: targets.slice(start, start + batchSize)']],
  },
  {
    id: 'shuffled-apart',
    name: 'inputs and targets shuffled apart',
    says: 'Inputs and targets have each been given an order of their own. Nearly every input is then taught the target of another. Shuffle once, and let both follow.',
    change: [
      [SHUFFLES, `${SHUFFLES}\n  const other = [...order];\n  shuffle(other, random);`],
      [OWN_TARGETS, 'targets: other.slice(start, start + batchSize).map((i) => targets[i])'],
    ],
  },
  {
    id: 'not-shuffled',
    name: 'not shuffled',
    says: 'Your batches come in the order of the list. Where it is sorted by class, each batch holds one class only.',
    change: [[SHUFFLES, '']],
  },
  {
    id: 'unfair',
    name: 'unfair shuffle',
    says: 'Some orders come up more often than others. Two ways to shuffle are known for it: sorting with a comparison that answers at random, and swapping each place with any place at all. Swap each place only with one of those not yet settled, itself included.',
    change: [['random() * (last + 1)', 'random() * list.length']],
  },
  {
    id: 'always-swapped',
    name: 'no place may keep its example',
    says: 'Half of the orders never come up: each place is swapped with another, never with itself. To stay must be possible too, so choose among last + 1 places.',
    change: [['random() * (last + 1)', 'random() * last']],
  },
  {
    id: 'other-random',
    name: 'random numbers of its own',
    says: 'Your order does not depend on the random numbers you are given. A run drawn with Math.random cannot be repeated: there is no seed to set.',
    change: [['Math.floor(random()', 'Math.floor(Math.random()']],
  },
  {
    id: 'in-place',
    name: 'given lists shuffled',
    says: 'You shuffle the lists you were given, and whoever called your function finds their examples in another order. Shuffle copies, or the numbers of the examples.',
    change: [
      [
        'const batches: Batch[] = [];',
        'const moved = order.map((i) => [inputs[i], targets[i]]);\n  moved.forEach(([input, target], i) => {\n    inputs[i] = input;\n    targets[i] = target;\n    order[i] = i;\n  });\n  const batches: Batch[] = [];',
      ],
    ],
  },
  {
    id: 'overlapping',
    name: 'batches that overlap',
    says: 'Each of your batches begins one example after the one before it, so most examples are in several. Go on by a whole batch.',
    change: [['start += batchSize', 'start += 1']],
  },
  {
    id: 'drawn-anew',
    name: 'examples drawn, not shuffled',
    says: 'You draw each example anew, so some come twice and others not at all. In an epoch every example is used once.',
    change: [
      [
        SHUFFLES,
        'inputs.forEach((_, i) => {\n    order[i] = Math.floor(random() * inputs.length);\n  });',
      ],
    ],
  },
  {
    id: 'so-many-batches',
    name: 'batch size taken for their number',
    says: 'You make batchSize batches. It is the number of examples in each of them.',
    change: [
      ['start += batchSize', 'start += Math.ceil(order.length / batchSize)'],
      [
        'order.slice(start, start + batchSize)',
        'order.slice(start, start + Math.ceil(order.length / batchSize))',
      ],
    ],
  },
];
