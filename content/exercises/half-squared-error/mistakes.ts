import type { Mistake } from '../../../src/runner/check.ts';

const RETURN = 'sum / 2 / n';

export const mistakes: Mistake[] = [
  {
    id: 'no-half',
    name: 'half forgotten',
    says: 'Your loss is twice the half squared error: the factor ½ is missing. It is there so that the slope becomes $a − y$ and not $2(a − y)$.',
    change: [[RETURN, 'sum / n']],
  },
  {
    id: 'sum-over-batch',
    name: '1/n forgotten',
    says: 'You add up the losses of all examples. The loss of the batch is their mean, so divide by the number of rows. With one example it does not show.',
    change: [[RETURN, 'sum / 2']],
  },
  {
    id: 'twice-divided',
    name: '1/n twice',
    says: 'You divide by the number of examples twice. If each round of your loop divides already, the end should not do it again. With one example it does not show.',
    change: [[RETURN, 'sum / 2 / n / n']],
  },
  {
    id: 'by-outputs',
    name: 'divided by the outputs',
    says: 'You divide by the number of outputs, the length of a row. The mean is over the examples, so the number of rows is wanted.',
    change: [[RETURN, 'sum / 2 / activation[0].length']],
  },
  {
    id: 'mean-over-all',
    name: 'mean over all entries',
    says: 'You divide by the number of all entries, rows times columns. In the half squared error the outputs of an example are added, and only the examples are averaged. With one output it does not show.',
    change: [[RETURN, 'sum / 2 / n / activation[0].length']],
  },
  {
    id: 'mean-squared',
    name: 'mean squared error',
    says: 'This is the mean over the outputs in the place of the half. With two outputs the two are the same number.',
    change: [[RETURN, 'sum / n / activation[0].length']],
  },
  {
    id: 'not-squared',
    name: 'residuals not squared',
    says: 'You add up residuals that are not squared. They have signs, so an output that is too high hides one that is too low.',
    change: [['residual * residual', 'residual']],
  },
  {
    id: 'square-of-the-sum',
    name: 'squared after the sum',
    says: 'You add up the residuals of an example and square the sum. Square each one first: otherwise residuals of opposite sign cancel. With one output it does not show.',
    change: [
      ['for (let j', 'let residuals = 0;\n    for (let j'],
      [
        'sum += residual * residual;\n    }',
        'residuals += residual;\n    }\n    sum += residuals ** 2;',
      ],
    ],
  },
  {
    id: 'sum-of-both',
    name: 'prediction plus target',
    says: 'You add the target to the prediction. The residual is their difference, $a − y$.',
    change: [['activation[i][j] - target[i][j]', 'activation[i][j] + target[i][j]']],
  },
  {
    id: 'last-only',
    name: '= instead of +=',
    says: 'Each round of the loops throws away what the last one found, so only the last output of the last example counts: a sum needs +=.',
    change: [['sum += ', 'sum = ']],
  },
  {
    id: 'first-only',
    name: 'return inside the loop',
    says: 'Only your first example counts. A return inside the loop over the examples ends it after the first round.',
    change: [
      ['residual * residual;\n    }', 'residual * residual;\n    }\n    return sum / 2 / n;'],
    ],
  },
];
