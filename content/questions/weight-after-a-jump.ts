import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatSignificant } from '../../components/notebook/significant.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { Network } from '../../src/engine/network/network.ts';
import type { Random } from '../../src/engine/random.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';

/** Trains a bias alone, by half the squared error, towards a target. */
function follow(start: number, target: number, rate: number, updates: number): number {
  const network = new Network({ inputs: 1, layers: [{ neurons: 1, activation: 'identity' }] });
  network.parameters.set([0, start]);
  const { target: wanted, graph, loss } = network.record(1, 'half-squared-error');
  wanted.data[0] = target;
  const optimizer = new Sgd(rate);
  for (let update = 0; update < updates; update++) {
    graph.forward(loss);
    graph.backward(loss);
    optimizer.step(network.parameters, network.gradient);
  }
  return network.parameters[1];
}

/** Chapter 13: how far a weight has come some updates after its target jumped. */
export const problem = numericProblem('weight-after-a-jump', (random: Random) => {
  const before = drawDecimal(random, -4, 4, 0);
  const after = before + (random.integer(2) === 0 ? -1 : 1) * drawDecimal(random, 2, 6, 0);
  const rate = drawDecimal(random, 0.05, 0.4, 2);
  const updates = 3 + random.integer(4);
  const answer = follow(before, after, rate, updates);
  const jump = before - after;
  const left = answer - after;
  const write = formatPlain;
  return {
    given: { before, after, rate, updates },
    prompt: [
      `A weight $w$ is trained by one example after the other, with the loss $\\tfrac12 (w - y)^2$ and $η = ${write(rate)}$. For a long time the target was $y = ${write(before)}$, and the weight is there. From now on the target is $y = ${write(after)}$.`,
      `What is $w$ after ${updates} updates?`,
    ],
    label: '$w$',
    answer,
    precision: 3,
    mistakes: [
      {
        value: left,
        explanation:
          'This is the residual $w − y$ that is left. The weight itself is the new target plus this.',
      },
      {
        value: after + jump * (1 - rate * updates),
        explanation:
          'You took the same step each time. The residual becomes smaller, and the step with it: it is a share of what is left.',
      },
      {
        value: follow(before, after, rate, 1),
        explanation: 'This is $w$ after a single update.',
      },
      {
        value: follow(before, after, 1 - rate, updates),
        explanation:
          'You let the residual shrink to $η$ of itself with each update. It shrinks by the share $η$, to $1 − η$ of itself.',
      },
    ],
    solution: [
      `The slope is $w − y$, so each update takes the share $η$ off the residual: what is left is $1 − η = ${formatSignificant(1 - rate, 2)}$ of it.`,
      `At first the residual is $${write(before)} − (${write(after)}) = ${write(jump)}$. After ${updates} updates it is $${write(jump)} \\cdot ${formatSignificant(1 - rate, 2)}^{${updates}} = ${formatSignificant(left, 4)}$.`,
      `The weight is $${write(after)} + (${formatSignificant(left, 4)}) = ${formatSignificant(answer, 3)}$.`,
    ],
  };
});

export default asNumeric(problem);
