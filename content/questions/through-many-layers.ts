import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatSignificant } from '../../components/notebook/significant.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { Graph } from '../../src/engine/graph/index.ts';
import { scale } from '../../src/engine/operations/scaling.ts';
import type { Random } from '../../src/engine/random.ts';

/** What is left of a gradient behind so many factors, by the engine's backward pass. */
function factorOf(factor: number, layers: number): number {
  const graph = new Graph();
  const x = graph.parameter(1, 1, [1]);
  let value = x;
  for (let l = 0; l < layers; l++) value = scale(value, factor);
  graph.backward(value);
  return x.gradient[0];
}

/** Chapter 14: what many layers make of a delta whose length each multiplies by √(n) s. */
export const problem = numericProblem('through-many-layers', (random: Random) => {
  const root = 3 + random.integer(10);
  const neurons = root * root;
  const deviation = Math.round((100 * drawDecimal(random, 0.6, 1.3, 2)) / root) / 100;
  const layers = 3 + random.integer(7);
  const each = root * deviation;
  const answer = factorOf(each, layers);
  const write = formatPlain;
  return {
    given: { neurons, deviation, layers },
    prompt: [
      `All hidden layers of a network have ${neurons} neurons, and their weights are drawn with the standard deviation ${write(deviation)}. Take the slopes of the activation function to be 1.`,
      `By about which factor does the length of the deltas change on the way back through ${layers} such layers?`,
    ],
    label: 'Factor',
    answer,
    precision: 3,
    mistakes: [
      {
        value: factorOf(neurons * deviation * deviation, layers),
        explanation:
          'This is the factor of the mean square. The length is its root: take $\\sqrt n\\,s$ for each layer, not $n s^2$.',
      },
      {
        value: layers * each,
        explanation: 'The factors of the layers are multiplied, not added.',
      },
      {
        value: factorOf(deviation, layers),
        explanation:
          'You left out the width. Each delta is a sum over all neurons of the next layer, so its mean square is $n s^2$ times that of theirs.',
      },
    ],
    solution: [
      `Each layer multiplies the mean square of the deltas by $n s^2$, and their length by $\\sqrt{${neurons}} \\cdot ${write(deviation)} = ${formatSignificant(each, 3)}$.`,
      `The factors of ${layers} layers are multiplied.`,
      `$${formatSignificant(each, 3)}^{${layers}} = ${formatSignificant(answer, 3)}$.`,
    ],
  };
});

export default asNumeric(problem);
