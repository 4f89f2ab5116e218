import { asNumeric } from '../../components/notebook/index.ts';
import { numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatPlain } from '../../components/parts/text/format-number.ts';
import { Network } from '../../src/engine/network/index.ts';
import type { Random } from '../../src/engine/random.ts';

/** A 2-2-1 network: ReLU, then identity. Each layer's weights row by row, then its biases. */
type Parameters = readonly number[];

/** Returns the two hidden activations and the output. */
function forward(parameters: Parameters, x: readonly number[], bend: 'relu' | 'identity') {
  const hidden = new Network({ inputs: 2, layers: [{ neurons: 2, activation: bend }] });
  const output = new Network({ inputs: 2, layers: [{ neurons: 1, activation: 'identity' }] });
  hidden.parameters.set(parameters.slice(0, 6));
  output.parameters.set(parameters.slice(6));
  const a = Array.from(hidden.predict(x));
  return { a, output: output.predict(a)[0] };
}

/** Writes a number for a place after an operator, where a negative one needs brackets. */
const factor = (x: number) => (x < 0 ? `(${formatPlain(x)})` : formatPlain(x));

const NAMES = ['w11', 'w12', 'w21', 'w22', 'b1', 'b2', 'v1', 'v2', 'c'] as const;

/** Chapter 3: a whole forward pass by hand. */
export const problem = numericProblem('forward-by-hand', (random: Random) => {
  const whole = (most: number) => (1 + random.integer(most)) * (random.integer(2) === 0 ? 1 : -1);
  const parameters = NAMES.map(() => whole(3));
  const x = [whole(3), whole(3)];
  const [w11, w12, w21, w22, b1, b2, v1, v2, c] = parameters;
  const { a, output: answer } = forward(parameters, x, 'relu');
  const { a: z } = forward(parameters, x, 'identity');
  const swapped = [w11, w21, w12, w22, ...parameters.slice(4)];
  const noBias = [...parameters.slice(0, 4), 0, 0, v1, v2, c];
  const mistakes = [
    {
      value: forward(parameters, x, 'identity').output,
      explanation:
        'You left out ReLU: a hidden neuron with a negative pre-activation passes on 0, not that number.',
    },
    {
      value: forward(swapped, x, 'relu').output,
      explanation:
        'The indices changed places: $w_{12}^{(1)}$ leads to neuron 1, from input 2. To comes first.',
    },
    {
      value: forward(noBias, x, 'relu').output,
      explanation: 'You left out the biases of the hidden neurons.',
    },
    ...(answer < 0
      ? [
          {
            value: 0,
            explanation:
              'You used ReLU at the output too. Its activation function is the identity, and it may be negative.',
          },
        ]
      : []),
  ];
  const term = (w: number, by: number) => `${factor(w)} · ${factor(by)}`;
  const hiddenLine = (j: number, w: readonly number[], b: number) =>
    `$z_${j}^{(1)} = ${term(w[0], x[0])} + ${term(w[1], x[1])} + ${factor(b)} = ${formatPlain(z[j - 1])}$, so $a_${j}^{(1)} = max(0, ${formatPlain(z[j - 1])}) = ${formatPlain(a[j - 1])}$.`;
  return {
    given: Object.fromEntries([
      ...NAMES.map((name, i) => [name, parameters[i]]),
      ['x1', x[0]],
      ['x2', x[1]],
    ]),
    prompt: [
      `The hidden layer of a 2-2-1 network has the weights $w_{11}^{(1)} = ${formatPlain(w11)}$, $w_{12}^{(1)} = ${formatPlain(w12)}$, $w_{21}^{(1)} = ${formatPlain(w21)}$, $w_{22}^{(1)} = ${formatPlain(w22)}$, the biases $b_1^{(1)} = ${formatPlain(b1)}$, $b_2^{(1)} = ${formatPlain(b2)}$, and ReLU. The output has $w_{11}^{(2)} = ${formatPlain(v1)}$, $w_{12}^{(2)} = ${formatPlain(v2)}$, $b_1^{(2)} = ${formatPlain(c)}$, and the identity.`,
      `What does it predict for $x_1 = ${formatPlain(x[0])}$, $x_2 = ${formatPlain(x[1])}$?`,
    ],
    label: 'Prediction',
    answer,
    precision: 'exact',
    mistakes,
    solution: [
      'Compute the hidden layer first: for each neuron the weighted sum of the inputs, the bias, and ReLU.',
      hiddenLine(1, [w11, w12], b1),
      hiddenLine(2, [w21, w22], b2),
      `The output adds them up with its own weights: $${term(v1, a[0])} + ${term(v2, a[1])} + ${factor(c)} = ${formatPlain(answer)}$.`,
    ],
  };
});

export default asNumeric(problem);
