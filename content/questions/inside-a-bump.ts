import { networkOf } from '../../components/figures/built-by-hand/hand-model.ts';
import { asNumeric } from '../../components/notebook/index.ts';
import { numericProblem } from '../../components/notebook/numeric-problem.ts';
import { formatNumber, formatPlain } from '../../components/parts/text/format-number.ts';
import type { Random } from '../../src/engine/random.ts';

/** Asks the engine for the output of hidden sigmoids that step at places, by heights. */
function outputAt(x: number, steepness: number, steps: readonly (readonly [number, number])[]) {
  const pieces = steps.map(([from, height]) => ({ from, to: null, height }));
  return networkOf({ target: 'wave', steepness, pieces, chosen: 0 }).predict([x])[0];
}

/** Chapter 11: from the parameters of two hidden neurons to the height of their bump. */
export const problem = numericProblem('inside-a-bump', (random: Random) => {
  const k = 4 * (2 + random.integer(5));
  const left = (1 + random.integer(4)) / 8;
  const right = left + (2 + random.integer(3)) / 8;
  const h = (11 + random.integer(85)) / 100;
  const x = left + 1 / 8;
  const [b1, b2] = [-k * left, -k * right];
  const answer = outputAt(x, k, [
    [left, h],
    [right, -h],
  ]);
  const [a1, a2] = [outputAt(x, k, [[left, 1]]), outputAt(x, k, [[right, 1]])];
  const given = { k, b1, b2, h, x };
  return {
    given,
    prompt: [
      `A network has one input and two hidden sigmoid neurons. Both have the weight ${k}. Their biases are ${formatPlain(b1)} and ${formatPlain(b2)}. The output is the identity with bias 0; its weight from the first neuron is ${formatPlain(h)}, that from the second ${formatPlain(-h)}.`,
      `What is the output at $x = ${formatPlain(x)}$?`,
    ],
    label: 'Output',
    answer,
    precision: 3,
    mistakes: [
      {
        value: h,
        explanation:
          'This is the height of the bump for very steep sigmoids. These are not steep enough for that: neither of them is at its end here.',
      },
      {
        value: outputAt(x, k, [
          [left, h],
          [right, h],
        ]),
        explanation: 'You added the second step. Its weight to the output is negative.',
      },
      {
        value: outputAt(x, k, [[left, h]]),
        explanation: 'This is the first step alone. The second has already begun to take it down.',
      },
      {
        value: answer / h,
        explanation: 'You left out the weights to the output: this bump has the height 1.',
      },
    ],
    solution: [
      `First neuron: $z = ${k} · ${formatPlain(x)} − ${formatPlain(-b1)} = ${formatPlain(k * x + b1)}$, and its sigmoid is ${formatNumber(a1, 5)}.`,
      `Second neuron: $z = ${k} · ${formatPlain(x)} − ${formatPlain(-b2)} = ${formatPlain(k * x + b2)}$, and its sigmoid is ${formatNumber(a2, 5)}.`,
      `So the bump rises at $x = ${formatPlain(left)}$ and falls at $x = ${formatPlain(right)}$.`,
      `Output: $${formatPlain(h)} · (${formatNumber(a1, 5)} − ${formatNumber(a2, 5)}) = ${formatNumber(answer, 5)}$.`,
    ],
  };
});

export default asNumeric(problem);
