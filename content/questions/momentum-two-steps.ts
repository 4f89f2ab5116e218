import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import type { Random } from '../../src/engine/random.ts';
import { Momentum } from '../../src/engine/training/optimizers/momentum.ts';

const MOMENTA = [0.5, 0.8, 0.9];
const RATES = [0.1, 0.2, 0.5];

/** Makes steps with one weight, one for each slope, and returns where it stands. */
function descend(
  weight: number,
  slopes: readonly number[],
  rate: number,
  momentum: number,
): number {
  const parameters = Float64Array.of(weight);
  const optimizer = new Momentum(rate, momentum, 1, (size) => new Float64Array(size));
  for (const slope of slopes) optimizer.step(parameters, Float64Array.of(slope));
  return parameters[0];
}

/** Writes a number for a place after an operator, where a negative one needs brackets. */
const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

/** Chapter 7: two updates with momentum, by hand. */
export const problem = numericProblem('momentum-two-steps', (random: Random) => {
  const w = drawDecimal(random, -2, 2, 1);
  const [first, second] = [drawDecimal(random, -3, 3, 1), drawDecimal(random, -3, 3, 1)];
  const rate = RATES[random.integer(RATES.length)];
  const momentum = MOMENTA[random.integer(MOMENTA.length)];
  const answer = descend(w, [first, second], rate, momentum);
  const after = descend(w, [first], rate, momentum);
  const velocity = momentum * first + second;
  return {
    given: { w, first, second, rate, momentum },
    prompt: [
      `A weight stands at $w = ${formatPlain(w)}$. It is trained with momentum, $μ = ${formatPlain(momentum)}$ and $η = ${formatPlain(rate)}$; the velocity begins at 0.`,
      `The backward pass finds a slope of ${formatPlain(first)} for the first update, and of ${formatPlain(second)} for the second. Where does the weight stand after both?`,
    ],
    label: '$w$ after two updates',
    answer,
    precision: 3,
    mistakes: [
      {
        value: descend(w, [first, second], rate, 0),
        explanation:
          'This is plain gradient descent. The second step follows the velocity, in which $μ$ times the first slope is still alive.',
      },
      {
        value: descend(w, [-first, -second], rate, momentum),
        explanation: 'You went uphill: the update subtracts $η$ times the velocity.',
      },
      {
        value: after,
        explanation: 'Here the weight stands after the first update. The second is still to come.',
      },
      {
        value: w - rate * velocity,
        explanation: 'This is the second step alone. The first has moved the weight too.',
      },
      {
        value: descend(w, [(1 - momentum) * first, (1 - momentum) * second], rate, momentum),
        explanation:
          'You scaled each slope by $1 − μ$. Some books do; here the velocity is $μ$ times itself plus the whole slope.',
      },
    ],
    solution: [
      'Each update first renews the velocity, $μ$ times itself plus the slope, then subtracts $η$ times it from the weight.',
      `First update: the velocity is ${formatPlain(first)}, and the weight comes to $${formatPlain(w)} − ${formatPlain(rate)} · ${factor(first)} = ${formatPlain(after)}$.`,
      `Second update: the velocity is $${formatPlain(momentum)} · ${factor(first)} + ${factor(second)} = ${formatPlain(velocity)}$, and the weight comes to $${formatPlain(after)} − ${formatPlain(rate)} · ${factor(velocity)} = ${formatPlain(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
