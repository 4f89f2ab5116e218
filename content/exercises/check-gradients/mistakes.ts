import type { Mistake } from '../../../src/runner/check.ts';

const BELOW = 'numbers[k] = kept - epsilon;';
const PUT_BACK = 'numbers[k] = kept;';
const LARGEST = 'largest = Math.max(largest, distance);';

export const mistakes: Mistake[] = [
  {
    id: 'not-put-back',
    name: 'parameter not put back',
    says: 'After its turn each parameter stays where the second nudge left it. The next ones are then checked at another place, and the network you were given has changed.',
    change: [[PUT_BACK, '']],
  },
  {
    id: 'one-sided',
    name: 'difference from one side',
    says: 'You nudge upwards only. The bend of the loss then stays in the result, an error that falls with $ε$ and not with its square. Nudge down as well, and divide by $2ε$.',
    change: [
      [BELOW, PUT_BACK.replace(';', ' + 0;')],
      ['(2 * epsilon)', 'epsilon'],
    ],
  },
  {
    id: 'twice',
    name: 'divided by ε',
    says: 'Your differences are twice too large. From one nudge to the other the parameter moves by $2ε$.',
    change: [['(2 * epsilon)', 'epsilon']],
  },
  {
    id: 'half',
    name: 'half the distance',
    says: 'Your differences are half of what they should be: one side alone was nudged, but divided by $2ε$.',
    change: [[BELOW, PUT_BACK.replace(';', ' + 0;')]],
  },
  {
    id: 'wrong-sign',
    name: 'wrong sign',
    says: 'Your differences have the wrong sign. The loss above comes first, and the loss below is subtracted.',
    change: [['(above - below)', '(below - above)']],
  },
  {
    id: 'not-divided',
    name: 'not divided',
    says: 'You return how much the loss moved. Divide by how far the parameter moved, $2ε$, and it is a slope.',
    change: [[' / (2 * epsilon)', '']],
  },
  {
    id: 'no-biases',
    name: 'biases left out',
    says: 'Your biases are not nudged. They are parameters like the weights, and a wrong gradient of theirs would pass.',
    change: [['biases: inList(biases)', 'biases: biases.map(() => 0)']],
  },
  {
    id: 'no-guard',
    name: '0 divided by 0',
    says: 'Where a gradient is 0 and its difference too, you divide 0 by 0, which is no number. Two numbers that are equal are at distance 0.',
    change: [
      [
        'size > 0 ? Math.abs(differences[p] - toCheck[p]) / size : 0',
        'Math.abs(differences[p] - toCheck[p]) / size',
      ],
    ],
  },
  {
    id: 'absolute',
    name: 'difference not relative',
    says: 'You compare by the difference itself. Where all gradients are small, wrong ones would pass: divide by the larger of the two sizes.',
    change: [
      ['Math.abs(differences[p] - toCheck[p]) / size', 'Math.abs(differences[p] - toCheck[p])'],
    ],
  },
  {
    id: 'relative-to-difference',
    name: 'relative to one of the two',
    says: 'You divide by the size of the central difference alone. A gradient twice too large then has the distance 1, as one that is 0. Divide by the larger of the two sizes.',
    change: [
      ['Math.max(Math.abs(differences[p]), Math.abs(toCheck[p]))', 'Math.abs(differences[p])'],
    ],
  },
  {
    id: 'signed',
    name: 'sign of the difference kept',
    says: 'Your distances may be negative, and then they never are the largest. Take the size of the difference with Math.abs.',
    change: [
      ['Math.abs(differences[p] - toCheck[p]) / size', '(differences[p] - toCheck[p]) / size'],
    ],
  },
  {
    id: 'last',
    name: 'last instead of largest',
    says: 'You return the distance of the last parameter. Keep the largest: one wrong gradient among many must not be lost.',
    change: [[LARGEST, 'largest = distance;']],
  },
  {
    id: 'mean',
    name: 'mean instead of largest',
    says: 'You return the mean distance. Among thousands of right gradients a wrong one would vanish in it: keep the largest.',
    change: [[LARGEST, 'largest += distance / toCheck.length;']],
  },
];
