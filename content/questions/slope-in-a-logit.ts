import { numbersOf } from '../../components/figures/loss-explorer/loss-model.ts';
import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatSignificant } from '../../components/notebook/significant.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import type { Random } from '../../src/engine/random.ts';

const three = (x: number) => formatSignificant(x, 3);

/** Chapter 4: the slope of softmax and cross-entropy in one logit. */
export const problem = numericProblem('slope-in-a-logit', (random: Random) => {
  const values = Array.from({ length: 3 }, () => drawDecimal(random, -2, 2, 0));
  const right = random.integer(3);
  const asked = random.integer(3);
  const targets = [0, 1, 2].map((j) => Number(j === right));
  const { outputs, loss } = numbersOf({
    loss: 'cross-entropy',
    against: 'logit',
    other: undefined,
    values,
    targets,
    moved: asked,
  });
  const { prediction, slope: answer } = outputs[asked];
  const [z1, z2, z3] = values;
  const own = asked === right;
  return {
    given: { z1, z2, z3, right, asked },
    prompt: [
      `A network with three outputs has the logits $z = (${values.map(formatPlain).join(', ')})$, and softmax makes probabilities $a$ of them. The right class is class ${right + 1}.`,
      `What is the slope of the cross-entropy in $z_${asked + 1}$, to three significant digits?`,
    ],
    label: `Slope in $z_${asked + 1}$`,
    answer,
    precision: 3,
    mistakes: [
      {
        value: -answer,
        explanation:
          'The sign is turned round: the slope is prediction minus target. Where a rise of the logit makes the loss fall, it is negative.',
      },
      {
        value: own ? prediction : prediction - 1,
        explanation: own
          ? 'This is the probability. This class is the right one, so its target is 1, and that is subtracted.'
          : 'You subtracted 1, but this class is not the right one: its target is 0.',
      },
      {
        value: loss,
        explanation: 'This is the loss itself. Asked is how fast it changes with one logit.',
      },
      ...(own
        ? [
            {
              value: -1 / prediction,
              explanation:
                'This is the slope in the probability. A logit moves all three probabilities, and together their slopes make $a − y$.',
            },
          ]
        : []),
    ],
    solution: [
      `The slope in a logit is prediction minus target, $a_${asked + 1} − y_${asked + 1}$, so work out the probability of class ${asked + 1} first.`,
      `Softmax: $a_${asked + 1} = e^{${formatPlain(values[asked])}} / (${values.map((z) => `e^{${formatPlain(z)}}`).join(' + ')}) = ${three(prediction)}$.`,
      `The target of class ${asked + 1} is ${own ? 1 : 0}: $${three(prediction)} − ${own ? 1 : 0} = ${three(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
