import type { Mistake } from '../../../src/runner/check.ts';

const ADD = 'gradient[madeFrom[j]] += local[j] * gradient[i];';
const LOOP = 'let i = tape.length - 1; i >= 0; i--';
const SLOPE = '[1 - value * value]';

export const mistakes: Mistake[] = [
  {
    id: 'overwritten',
    name: '= instead of +=',
    says: 'Each use of a value overwrites what its other uses have brought. They are to be added: += is the sum over paths. Where every value is used once it does not show.',
    change: [['+= local', '= local']],
  },
  {
    id: 'from-the-beginning',
    name: 'tape read from its beginning',
    says: 'You read the tape from its beginning, so nodes pass on a gradient that has not reached them yet. Start at the result, the last node, and go back.',
    change: [[LOOP, 'let i = 0; i < tape.length; i++']],
  },
  {
    id: 'no-start',
    name: 'no gradient to begin with',
    says: 'All your gradients are 0, as nothing ever sets one of them going. The gradient of the result in itself is 1.',
    change: [['gradient[tape.length - 1] = 1;', '']],
  },
  {
    id: 'not-a-number',
    name: 'nothing to add to',
    says: 'NaN means not a number. Your list is empty to begin with, so += adds to what is undefined. Begin with a 0 for every node.',
    change: [['tape.map(() => 0)', '[] as number[]']],
  },
  {
    id: 'starts-with-value',
    name: 'value of the result to begin with',
    says: 'You begin with the value of the result. All your gradients are too large by that factor: the gradient of $f$ in itself is 1.',
    change: [
      [
        'gradient[tape.length - 1] = 1;',
        'gradient[tape.length - 1] = tape[tape.length - 1].value;',
      ],
    ],
  },
  {
    id: 'all-start-at-one',
    name: 'every node begins with 1',
    says: 'Every node has a gradient of 1 to begin with in your code. Only the result has; for all others it is a sum that begins at 0.',
    change: [['tape.map(() => 0)', 'tape.map(() => 1)']],
  },
  {
    id: 'not-swapped',
    name: 'factors not swapped',
    says: 'At a product you multiply what arrives by the factor itself. Multiplication swaps: each factor gets it times the other one.',
    change: [['[v, u]', '[u, v]']],
  },
  {
    id: 'shared-out',
    name: 'gradient shared out by addition',
    says: 'Your addition gives each of its inputs a half. A gradient is not a share: raise either input by a little, and the sum rises by as much. Addition copies.',
    change: [['[1, 1]', '[0.5, 0.5]']],
  },
  {
    id: 'slope-of-input',
    name: 'slope of tanh from its input',
    says: 'You take $1 − u^2$ with the input of tanh. Its slope is $1 − t^2$, with the result $t$, which is the value of the node itself.',
    change: [[SLOPE, '[1 - u * u]']],
  },
  {
    id: 'tanh-again',
    name: 'tanh applied twice',
    says: 'You take tanh of the node’s value to find the slope. That value is the result of tanh already: its slope is $1 − t^2$ with $t$ as it stands on the tape.',
    change: [[SLOPE, '[1 - Math.tanh(value) ** 2]']],
  },
  {
    id: 'sigmoid-slope',
    name: 'slope of the sigmoid',
    says: 'You use $t(1 − t)$ at a tanh. That is the slope of a sigmoid; for tanh it is $1 − t^2$.',
    change: [[SLOPE, '[value * (1 - value)]']],
  },
  {
    id: 'no-slope',
    name: 'slope of tanh forgotten',
    says: 'What arrives at a tanh passes it unchanged in your code. On that edge it is multiplied by the slope, $1 − t^2$.',
    change: [[SLOPE, '[1]']],
  },
  {
    id: 'local-only',
    name: 'what arrives left out',
    says: 'You hand on local derivatives alone. Each must be multiplied by what has arrived at the node, or the steps between it and the result are lost. One step before the result it does not show.',
    change: [[ADD, 'gradient[madeFrom[j]] += local[j];']],
  },
  {
    id: 'added-along-the-path',
    name: 'added along the path',
    says: 'You add what arrives to the local derivative. Along a path one multiplies; it is the paths that are added.',
    change: [['local[j] * gradient[i]', 'local[j] + gradient[i]']],
  },
  {
    id: 'first-input-only',
    name: 'only one input gets its gradient',
    says: 'Only the first of what a node was made from gets a gradient. Addition and multiplication have two inputs.',
    change: [['j < madeFrom.length', 'j < Math.min(madeFrom.length, 1)']],
  },
  {
    id: 'same-twice',
    name: 'twice in one operation counted once',
    says: 'Where an operation uses the same value twice, as in $a · a$, you count one of the two uses. You compute both new sums from the old gradient, and the second overwrites the first: add one after the other.',
    change: [
      ['for (let j', 'const before = [...gradient];\n    for (let j'],
      [ADD, 'gradient[madeFrom[j]] = before[madeFrom[j]] + local[j] * gradient[i];'],
    ],
  },
  {
    id: 'inputs-only',
    name: 'gradients of the inputs only',
    says: 'Your gradients are right, but the list has those of the inputs only. Asked for is one for every node on the tape.',
    change: [
      ['return gradient;', "return gradient.filter((_, i) => tape[i].operation === 'input');"],
    ],
  },
];
