import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatSignificant } from '../../components/notebook/significant.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { Graph } from '../../src/engine/graph/index.ts';
import { dropout } from '../../src/engine/operations/dropout.ts';
import { linear } from '../../src/engine/operations/linear.ts';
import type { Random } from '../../src/engine/random.ts';

const RATES = [0.2, 0.25, 0.5] as const;

/** The pre-activation of a neuron behind a layer of which the marked activations are dropped. */
function sumOf(activations: number[], weights: number[], dropped: number, rate: number): number {
  const graph = new Graph();
  const a = graph.input(1, activations.length, activations);
  let j = 0;
  const random = { next: () => (j++ % activations.length === dropped ? 0 : 0.999) };
  const left = dropout(a, rate, random, { training: true });
  const w = graph.input(1, weights.length, weights);
  return linear(left, w, graph.input(1, 1, [0])).number;
}

/** Chapter 12: what a neuron reads when one of the three before it is dropped. */
export const problem = numericProblem('sum-with-dropout', (random: Random) => {
  const draw = (low: number, high: number) => drawDecimal(random, low, high, 1) || 0.5;
  const [a1, a2, a3] = [draw(-0.9, 0.9), draw(-0.9, 0.9), draw(-0.9, 0.9)];
  const [w1, w2, w3] = [draw(-2, 2), draw(-2, 2), draw(-2, 2)];
  const rate = RATES[random.integer(RATES.length)];
  const dropped = random.integer(3);
  const activations = [a1, a2, a3];
  const weights = [w1, w2, w3];
  const answer = sumOf(activations, weights, dropped, rate);
  const whole = sumOf(activations, weights, -1, 0);
  const bare = answer * (1 - rate);
  const write = formatPlain;
  const kept = [0, 1, 2].filter((j) => j !== dropped);
  return {
    given: { a1, a2, a3, w1, w2, w3, rate, dropped },
    prompt: [
      `A layer gives $a_1 = ${write(a1)}$, $a_2 = ${write(a2)}$, $a_3 = ${write(a3)}$. A neuron behind it reads them with the weights $w_1 = ${write(w1)}$, $w_2 = ${write(w2)}$, $w_3 = ${write(w3)}$, and has no bias. In this update, dropout at the rate $p = ${write(rate)}$ leaves out $a_${dropped + 1}$.`,
      'What is the neuron’s pre-activation?',
    ],
    label: '$z$',
    answer,
    precision: 3,
    mistakes: [
      {
        value: bare,
        explanation: 'What is kept has to be divided by $1 − p$.',
      },
      {
        value: bare * (1 - rate),
        explanation:
          'You multiplied by $1 − p$. What is kept makes up for what is dropped: divide.',
      },
      {
        value: whole,
        explanation: 'This is the sum when nothing is dropped.',
      },
    ],
    solution: [
      `What is kept is divided by $1 − p = ${write(1 - rate)}$; what is dropped counts 0.`,
      `The sum of the others is $${kept.map((j) => `${write(weights[j])} \\cdot (${write(activations[j])})`).join(' + ')} = ${formatSignificant(bare, 4)}$.`,
      `$${formatSignificant(bare, 4)} / ${write(1 - rate)} = ${formatSignificant(answer, 3)}$.`,
    ],
  };
});

export default asNumeric(problem);
