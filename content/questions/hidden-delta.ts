import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatSignificant } from '../../components/notebook/significant.ts';
import { computeNetwork } from '../../components/parts/small-network/compute-network.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { log } from '../../src/engine/math/index.ts';
import type { Random } from '../../src/engine/random.ts';
import type { NetworkWithData } from '../../src/engine/solve/network-with-data.ts';

interface Given {
  /** What the hidden neuron gives. */
  readonly a: number;
  /** The weights that lead from it to the two outputs, and their deltas. */
  readonly w1: number;
  readonly w2: number;
  readonly d1: number;
  readonly d2: number;
}

/** Lets the engine find the hidden delta, in a network that has these very numbers. */
function hiddenDelta({ a, w1, w2, d1, d2 }: Given, activation: 'sigmoid' | 'identity'): number {
  const bias = activation === 'sigmoid' ? log(a / (1 - a)) : a;
  const network: NetworkWithData = {
    layers: [
      { weights: [[0]], biases: [bias], activation },
      { weights: [[w1], [w2]], biases: [0, 0], activation: 'identity' },
    ],
    loss: 'half-squared-error',
    // Of half the squared error the output delta is a − y: these targets make it d.
    examples: [{ input: [0], target: [w1 * a - d1, w2 * a - d2] }],
    learningRate: 0,
    updates: 0,
    mode: 'batch',
    freezeBiases: false,
  };
  return computeNetwork(network).recording.delta(1)[0];
}

const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

/** Chapter 6: a hidden delta, by hand. */
export const problem = numericProblem('hidden-delta', (random: Random) => {
  const given: Given = {
    a: drawDecimal(random, 0.2, 0.8, 1),
    w1: drawDecimal(random, -2, 2, 1),
    w2: drawDecimal(random, -2, 2, 1),
    d1: drawDecimal(random, -0.5, 0.5, 1),
    d2: drawDecimal(random, -0.5, 0.5, 1),
  };
  const { a, w1, w2, d1, d2 } = given;
  const answer = hiddenDelta(given, 'sigmoid');
  const arriving = hiddenDelta(given, 'identity');
  const sum = `${factor(d1)} · ${factor(w1)} + ${factor(d2)} · ${factor(w2)}`;
  return {
    given: { ...given },
    prompt: [
      `A hidden sigmoid neuron gives $a = ${formatPlain(a)}$. It leads to two outputs, with the weights $w_1 = ${formatPlain(w1)}$ and $w_2 = ${formatPlain(w2)}$. The backward pass has already found their deltas, $δ_1 = ${formatPlain(d1)}$ and $δ_2 = ${formatPlain(d2)}$.`,
      'What is the delta of the hidden neuron?',
    ],
    label: 'Hidden $δ$',
    answer,
    precision: 3,
    mistakes: [
      {
        value: arriving,
        explanation:
          'Your delta lacks the slope of the hidden neuron’s own activation function. This is the derivative in its activation, $∂ℓ/∂a$; the delta is that in $z$.',
      },
      {
        value: hiddenDelta({ ...given, w2: 0 }, 'sigmoid'),
        explanation:
          'You took one way to the loss. There are two, one through each output: add them.',
      },
      {
        value: hiddenDelta({ ...given, w1: w2, w2: w1 }, 'sigmoid'),
        explanation:
          'The weights changed places: each delta comes back along the weight that leads to its own output.',
      },
      {
        value: arriving * a,
        explanation:
          'You multiplied by the activation. What belongs there is the slope of the sigmoid, $a (1 − a)$.',
      },
    ],
    solution: [
      'Through each output the loss feels the hidden activation by that output’s delta times the weight between them. The ways add up.',
      `$${sum} = ${formatSignificant(arriving, 4)}$.`,
      `The slope of the sigmoid is $a (1 − a) = ${formatPlain(a)} · ${formatPlain(1 - a)}$, so $δ = ${formatSignificant(arriving, 4)} · ${formatPlain(a * (1 - a))} = ${formatSignificant(answer, 3)}$.`,
    ],
  };
});

export default asNumeric(problem);
