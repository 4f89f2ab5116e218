import { OrderRun } from '../../components/figures/stale-order/order-run.ts';
import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatSignificant } from '../../components/notebook/significant.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import type { Random } from '../../src/engine/random.ts';
import type { NetworkWithData } from '../../src/engine/solve/network-with-data.ts';
import { solve } from '../../src/engine/solve/solve.ts';

const RATES = [0.1, 0.2, 0.5];

/** Writes a number for a place after an operator, where a negative one needs brackets. */
const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

/** A chain of two neurons without activation function or bias. */
function chain(w1: number, w2: number, x: number, y: number, rate: number): NetworkWithData {
  return {
    layers: [w1, w2].map((w) => ({ weights: [[w]], biases: [0], activation: 'identity' })),
    loss: 'half-squared-error',
    examples: [{ input: [x], target: [y] }],
    learningRate: rate,
    updates: 1,
    mode: 'batch',
    freezeBiases: true,
  };
}

/** The numbers in print: the update of a hidden weight, from weights of one moment. */
export const problem = numericProblem('from-old-weights', (random: Random) => {
  const w1 = drawDecimal(random, -2, 2, 1);
  const w2 = drawDecimal(random, -2, 2, 1);
  const x = 1 + random.integer(3);
  const y = drawDecimal(random, -2, 2, 0);
  const rate = RATES[random.integer(RATES.length)];
  const network = chain(w1, w2, x, y, rate);
  const { examples, gradients, updated } = solve(network);
  const [hidden, output] = examples[0].layers;
  const gradient = gradients[0].weights[0][0];
  const answer = updated[0].weights[0][0];
  const used = new OrderRun(network, 'stale').next().used[0];
  const [delta] = output.delta;
  return {
    given: { w1, w2, x, y, rate },
    prompt: [
      `Two neurons in a row, without biases and with the identity as activation function: $a^{(1)} = w^{(1)} x$ and $a^{(2)} = w^{(2)} a^{(1)}$. The loss is $ℓ = ½(a^{(2)} − y)^2$. Let $x = ${formatPlain(x)}$, $y = ${formatPlain(y)}$, $w^{(1)} = ${formatPlain(w1)}$, $w^{(2)} = ${formatPlain(w2)}$ and $η = ${formatPlain(rate)}$.`,
      'Both weights are updated once by gradient descent. What is $w^{(1)}$ afterwards?',
    ],
    label: 'New $w^{(1)}$',
    answer,
    precision: 3,
    mistakes: [
      {
        value: w1 - rate * used,
        explanation:
          'You took the delta back through the new $w^{(2)}$. The forward pass used the old one, and the gradient belongs to that pass.',
      },
      {
        value: w1 + rate * gradient,
        explanation: 'You went up the slope: the update subtracts.',
      },
      {
        value: updated[1].weights[0][0],
        explanation: 'This is the new $w^{(2)}$. The question is about the weight before it.',
      },
      {
        value: gradient,
        explanation: 'This is the gradient in $w^{(1)}$. The update still has to be made.',
      },
    ],
    solution: [
      `Forward: $a^{(1)} = ${formatPlain(hidden.activation[0])}$, $a^{(2)} = ${formatPlain(output.activation[0])}$. So the delta of the output is $a^{(2)} − y = ${formatPlain(delta)}$.`,
      `Back through the old weight: $δ^{(1)} = ${factor(delta)} · ${factor(w2)} = ${formatPlain(hidden.delta[0])}$, and the gradient in $w^{(1)}$ is $δ^{(1)} x = ${formatPlain(gradient)}$.`,
      `$w^{(1)}$ becomes $${formatPlain(w1)} − ${formatPlain(rate)} · ${factor(gradient)} = ${formatSignificant(answer, 3)}$.`,
    ],
  };
});

export default asNumeric(problem);
