import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatSignificant } from '../../components/notebook/significant.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { curvatureAlongGradient } from '../../src/engine/curvature.ts';
import { Graph } from '../../src/engine/graph/index.ts';
import { add, multiply } from '../../src/engine/operations/arithmetic.ts';
import { scale } from '../../src/engine/operations/scaling.ts';
import type { Random } from '../../src/engine/random.ts';

/** Measures the curvature of a w² + b w; away from its lowest point, where there is a gradient. */
function curvatureOf(a: number, b: number): number {
  const graph = new Graph();
  const w = graph.parameter(1, 1, [1 - b / (2 * a)]);
  const loss = add(scale(multiply(w, w), a), scale(w, b));
  // A central difference is good to some nine digits: more than anybody types.
  return Number(curvatureAlongGradient(loss, [w]).curvature.toPrecision(7));
}

/** Chapter 7: the limit of the learning rate on a parabola. */
export const problem = numericProblem('largest-stable-rate', (random: Random) => {
  const a = drawDecimal(random, 0.2, 9, 1);
  const b = drawDecimal(random, -9, 9, 0);
  const curvature = curvatureOf(a, b);
  const answer = 2 / curvature;
  const linear = b === 0 ? '' : ` ${b < 0 ? '−' : '+'} ${formatPlain(Math.abs(b))} w`;
  return {
    given: { a, b },
    prompt: [
      `A single weight has the loss $L = ${formatPlain(a)} w^2${linear}$. It is trained by plain gradient descent.`,
      'Below which learning rate does it converge, wherever it begins?',
    ],
    label: 'Limit of $η$',
    answer,
    precision: 3,
    mistakes: [
      {
        value: 2 / a,
        explanation:
          'You took the factor of $w^2$ for the curvature. The second derivative is twice that factor.',
      },
      {
        value: 1 / curvature,
        explanation:
          'At this rate one step leads to the lowest point: it is the fastest, not the limit, which is twice as large.',
      },
      {
        value: curvature,
        explanation: 'This is the curvature. The limit is 2 divided by it.',
      },
    ],
    solution: [
      'The limit is 2 divided by the curvature, which is the second derivative of the loss.',
      `The slope is $${formatPlain(curvature)} w${b === 0 ? '' : ` ${b < 0 ? '−' : '+'} ${formatPlain(Math.abs(b))}`}$, and its derivative ${formatPlain(curvature)}.`,
      `So the limit is $2 / ${formatPlain(curvature)} = ${formatSignificant(answer, 3)}$.`,
    ],
  };
});

export default asNumeric(problem);
