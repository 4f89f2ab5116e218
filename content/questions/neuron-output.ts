import { asNumeric } from '../../components/notebook/index.ts';
import { drawDecimal, numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatSignificant } from '../../components/notebook/significant.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { Network } from '../../src/engine/network/index.ts';
import type { EntrywiseActivationName } from '../../src/engine/operations/index.ts';
import type { Random } from '../../src/engine/random.ts';

interface Neuron {
  readonly w1: number;
  readonly w2: number;
  readonly b: number;
  readonly x1: number;
  readonly x2: number;
}

function output({ w1, w2, b, x1, x2 }: Neuron, activation: EntrywiseActivationName): number {
  const network = new Network({ inputs: 2, layers: [{ neurons: 1, activation }] });
  network.parameters.set([w1, w2, b]);
  return network.predict([x1, x2])[0];
}

/** Writes a number for a place after an operator, where a negative one needs brackets. */
const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

/** Chapter 2: the output of one neuron, by hand. */
export const problem = numericProblem('neuron-output', (random: Random) => {
  const neuron: Neuron = {
    w1: drawDecimal(random, -2, 2, 1),
    w2: drawDecimal(random, -2, 2, 1),
    b: drawDecimal(random, -2, 2, 1),
    x1: drawDecimal(random, -2, 2, 0),
    x2: drawDecimal(random, -2, 2, 0),
  };
  const { w1, w2, b, x1, x2 } = neuron;
  const sigmoid = random.integer(2) === 0;
  const activation = sigmoid ? 'sigmoid' : 'relu';
  const answer = output(neuron, activation);
  const z = output(neuron, 'identity');
  const written = sigmoid ? formatSignificant(answer, 3) : formatPlain(answer);
  const mistakes = [
    {
      value: output({ ...neuron, b: 0 }, activation),
      explanation: 'You left out the bias: it is added to the weighted sum before the activation.',
    },
    {
      value: output({ ...neuron, b: -b }, activation),
      explanation: 'The sign of the bias was lost: it is added as it stands.',
    },
    {
      value: output({ ...neuron, w1: w2, w2: w1 }, activation),
      explanation:
        'The weights changed places: $w_1$ multiplies $x_1$, and $w_2$ multiplies $x_2$.',
    },
    {
      value: z,
      explanation: sigmoid
        ? 'This is the pre-activation $z$. The neuron gives $σ(z)$, between 0 and 1.'
        : 'This is the pre-activation $z$. ReLU lets no negative number through.',
    },
    ...(sigmoid
      ? [
          {
            value: 1 - answer,
            explanation: 'This is $σ(−z)$: the exponent in $1 / (1 + e^{−z})$ has lost its sign.',
          },
        ]
      : []),
  ];
  return {
    given: { ...neuron, sigmoid: Number(sigmoid) },
    prompt: [
      `A neuron has the weights $w_1 = ${formatPlain(w1)}$ and $w_2 = ${formatPlain(w2)}$ and the bias $b = ${formatPlain(b)}$. Its input is $x_1 = ${formatPlain(x1)}$, $x_2 = ${formatPlain(x2)}$.`,
      `Its activation function is ${sigmoid ? 'the sigmoid, $σ(z) = 1 / (1 + e^{−z})$' : '$ReLU(z) = max(0, z)$'}. What does it give?`,
    ],
    label: 'Activation $a$',
    answer,
    precision: 3,
    // Where ReLU gives 0, some wrong ways end there too, and cannot be told from the right one.
    mistakes: sigmoid ? mistakes : mistakes.filter(({ value }) => value !== answer),
    solution: [
      'Weigh the inputs and add the bias: the pre-activation is $z = w_1 x_1 + w_2 x_2 + b$.',
      `With the numbers, $z = ${factor(w1)} · ${factor(x1)} + ${factor(w2)} · ${factor(x2)} + ${factor(b)} = ${formatPlain(z)}$.`,
      sigmoid
        ? `Then the activation: $a = σ(${formatPlain(z)}) = ${written}$.`
        : `Then the activation: $a = max(0, ${formatPlain(z)}) = ${written}$.`,
    ],
  };
});

export default asNumeric(problem);
