import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import type { Random } from '../../src/engine/random.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';

const RATES = [0.1, 0.2, 0.5];

/** Makes one step of gradient descent with a single weight. */
function update(weight: number, gradient: number, learningRate: number): number {
  const parameters = Float64Array.of(weight);
  new Sgd(learningRate).step(parameters, Float64Array.of(gradient));
  return parameters[0];
}

/** Chapter 1: one weight, one step against its gradient. */
export const problem = numericProblem('one-weight-one-update', (random: Random) => {
  const w = drawDecimal(random, -1.5, 1.5, 1);
  const g = drawDecimal(random, -3, 3, 1);
  const rate = RATES[random.integer(RATES.length)];
  const answer = update(w, g, rate);
  const change = -rate * g;
  const minus = g < 0 ? `(${formatPlain(g)})` : formatPlain(g);
  const signed = `${change < 0 ? '−' : '+'} ${formatPlain(Math.abs(change))}`;
  return {
    given: { w, g, rate },
    prompt: [
      `A weight stands at $w = ${formatPlain(w)}$, and the backward pass has found $∂L/∂w = ${formatPlain(g)}$ for it. The learning rate is $η = ${formatPlain(rate)}$.`,
      'What is the weight after one update by plain gradient descent?',
    ],
    label: 'New $w$',
    answer,
    precision: 3,
    mistakes: [
      {
        value: update(w, -g, rate),
        explanation:
          'You went with the gradient, and so uphill: it points to where the loss rises. The update subtracts.',
      },
      {
        value: update(w, g, 1),
        explanation: 'You took the whole gradient as the step. The learning rate scales it first.',
      },
      {
        value: change,
        explanation:
          'This is by how much the weight changes. The question asks where it then stands.',
      },
      {
        value: -change,
        explanation:
          'This is the learning rate times the gradient. It still has to be subtracted from the weight.',
      },
    ],
    solution: [
      'The update moves a weight against its gradient: the new weight is $w − η · ∂L/∂w$.',
      `$${formatPlain(w)} − ${formatPlain(rate)} · ${minus} = ${formatPlain(w)} ${signed} = ${formatPlain(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
