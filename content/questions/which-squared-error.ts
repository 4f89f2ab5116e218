import { numbersOf } from '../../components/figures/loss-explorer/loss-model.ts';
import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import type { LossName } from '../../src/engine/operations/index.ts';
import type { Random } from '../../src/engine/random.ts';

/** Each squared error: its name, what is done with the sum, and its factor for three outputs. */
const KINDS = [
  {
    loss: 'half-squared-error',
    name: 'half squared error',
    rule: 'halve it',
    sign: '½ ·',
    divisor: 2,
  },
  {
    loss: 'sum-squared-error',
    name: 'sum of squared errors',
    rule: 'leave it',
    sign: '',
    divisor: 1,
  },
  {
    loss: 'mean-squared-error',
    name: 'mean squared error',
    rule: 'divide it by the three outputs',
    sign: '⅓ ·',
    divisor: 3,
  },
] as const;

const list = (numbers: readonly number[]) => numbers.map(formatPlain).join(', ');
const square = (residual: number) =>
  residual < 0 ? `(${formatPlain(residual)})^2` : `${formatPlain(residual)}^2`;

/** Chapter 4: one of the three squared errors of three outputs. */
export const problem = numericProblem('which-squared-error', (random: Random) => {
  const values = Array.from({ length: 3 }, () => drawDecimal(random, -1, 2, 1));
  const targets = Array.from({ length: 3 }, () => drawDecimal(random, -1, 1, 0));
  const kind = KINDS[random.integer(KINDS.length)];
  const of = (loss: LossName) =>
    numbersOf({ loss, against: 'prediction', other: undefined, values, targets, moved: 0 });
  const { loss: answer, outputs } = of(kind.loss);
  const residuals = outputs.map(({ residual }) => Number(residual.toPrecision(12)));
  const sum = of('sum-squared-error').loss;
  const total = residuals.reduce((all, residual) => all + residual, 0);
  const others = KINDS.filter(({ loss }) => loss !== kind.loss);
  const [a1, a2, a3] = values;
  const [y1, y2, y3] = targets;
  return {
    given: { a1, a2, a3, y1, y2, y3, divisor: kind.divisor },
    prompt: [
      `A network with three outputs predicts $a = (${list(values)})$. The target is $y = (${list(targets)})$.`,
      `What is the ${kind.name} of this example, to three significant digits?`,
    ],
    label: 'Loss $ℓ$',
    answer,
    precision: 3,
    mistakes: [
      ...others.map(({ loss, name }) => ({
        value: of(loss).loss,
        explanation: `This is the ${name}. For the ${kind.name}, add up the squared residuals and ${kind.rule}.`,
      })),
      {
        value: (answer * total * total) / sum,
        explanation:
          'You added the residuals first and squared their sum. Then residuals of opposite sign cancel; each has to be squared by itself.',
      },
      {
        value: (answer * residuals.reduce((all, residual) => all + Math.abs(residual), 0)) / sum,
        explanation: 'You added up the residuals without squaring them.',
      },
    ],
    solution: [
      `Take the residual of each output, prediction minus target: $${list(residuals)}$.`,
      `Square each and add up: $${residuals.map(square).join(' + ')} = ${formatPlain(sum)}$.`,
      `For the ${kind.name}, ${kind.rule}: $ℓ = ${kind.sign} ${formatPlain(sum)} = ${formatPlain(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
