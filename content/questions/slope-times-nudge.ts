import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { engineFunction } from '../../components/parts/plot/engine-function.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { linear } from '../../src/engine/operations/linear.ts';
import type { Random } from '../../src/engine/random.ts';

/** What the tangent says: slope times nudge, added to the value. */
const tangent = engineFunction(3, (nudge, slope, value) => linear(nudge, slope, value));

const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

/** Before you begin: what a slope is good for. */
export const problem = numericProblem('slope-times-nudge', (random: Random) => {
  const x = drawDecimal(random, 1, 4, 0);
  const value = drawDecimal(random, 2, 9, 1);
  const slope = drawDecimal(random, -4, 4, 1);
  const nudge = drawDecimal(random, 0.01, 0.09, 2);
  const answer = tangent.value(nudge, slope, value);
  return {
    given: { value, slope, nudge },
    prompt: [
      `At $x = ${formatPlain(x)}$ a function $f$ has the value ${formatPlain(value)} and the slope ${formatPlain(slope)}. Now $x$ is nudged to ${formatPlain(x + nudge)}.`,
      'What does the slope say that $f$ will be there?',
    ],
    label: `About $f(${formatPlain(x + nudge)})$`,
    answer,
    precision: 4,
    mistakes: [
      {
        value: tangent.value(1, slope, value),
        explanation:
          'You added the whole slope. It is the change for a nudge of 1; this one is smaller.',
      },
      {
        value: tangent.value(-nudge, slope, value),
        explanation:
          'The size of the change is right. A nudge to the right changes $f$ by slope times nudge, with the sign of the slope.',
      },
      {
        value: tangent.value(nudge, slope, 0),
        explanation: 'This is the change of $f$. Add it to the value that $f$ had.',
      },
      {
        value: tangent.value(nudge, 1, value),
        explanation: 'You added the nudge itself: that would be so for a slope of 1.',
      },
    ],
    solution: [
      'The change of $f$ is about slope times nudge.',
      `That is $${factor(slope)} · ${formatPlain(nudge)} = ${formatPlain(tangent.value(nudge, slope, 0))}$.`,
      `Added to the value: $${formatPlain(value)} + ${factor(tangent.value(nudge, slope, 0))} = ${formatPlain(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
