import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatNumber, formatPlain } from '../../components/parts/text/format-number.ts';
import { Network } from '../../src/engine/network/index.ts';

const WEIGHTS = [1, -2];
const BIAS = 0.5;
const FACTOR = 3;
const POINTS = [
  [1, 1],
  [1.5, 1],
  [2, 1],
];

/** Computes the output of a sigmoid neuron at each point. */
function outputs(weights: readonly number[], bias: number): number[] {
  const neuron = new Network({ inputs: 2, layers: [{ neurons: 1, activation: 'sigmoid' }] });
  neuron.parameters.set([...weights, bias]);
  return Array.from(neuron.predict(POINTS.flat()));
}

/** Tells what became of the line where w₁x₁ + w₂x₂ + b = 0. */
function lineChange(weights: readonly number[], bias: number): 'turns' | 'shifts' | 'stays' {
  const [v1, v2] = WEIGHTS;
  const [w1, w2] = weights;
  if (v1 * w2 !== v2 * w1) return 'turns';
  return v1 * bias === BIAS * w1 ? 'stays' : 'shifts';
}

function run(): PredictionResult {
  const weights = WEIGHTS.map((weight) => FACTOR * weight);
  const bias = FACTOR * BIAS;
  const before = outputs(WEIGHTS, BIAS);
  const after = outputs(weights, bias);
  const line = lineChange(weights, bias);
  const steeper = after.every((a, i) => Math.abs(a - 0.5) >= Math.abs(before[i] - 0.5));
  const same = after.every((a, i) => a === before[i]);
  const last = POINTS.length - 1;
  return {
    happened: line !== 'stays' ? line : same ? 'nothing' : steeper ? 'steeper' : 'flatter',
    said: `At $x_1 = ${formatPlain(POINTS[last][0])}$, $x_2 = ${formatPlain(POINTS[last][1])}$ the output went from ${formatNumber(before[last])} to ${formatNumber(after[last])}; on the line it is ${formatNumber(after[1])} as before.`,
    table: {
      caption: 'Output of the neuron',
      columns: ['point', 'before', 'after'],
      rows: POINTS.map(([x1, x2], i) => ({
        header: `(${formatPlain(x1)}, ${formatPlain(x2)})`,
        cells: [before[i], after[i]],
      })),
    },
  };
}

/** Chapter 2: what the size of the weights does when their direction stays. */
export const question: PredictionQuestion = {
  id: 'three-times-everything',
  prompt: `A sigmoid neuron has $w_1 = ${formatPlain(WEIGHTS[0])}$, $w_2 = ${formatPlain(WEIGHTS[1])}$ and $b = ${formatPlain(BIAS)}$. All three are multiplied by ${FACTOR}. What happens to the line where its output is one half, and to its outputs?`,
  options: [
    {
      id: 'turns',
      text: 'The line turns.',
      explanation:
        'It turns only when the ratio of the two weights changes. Both were multiplied by the same number.',
    },
    {
      id: 'shifts',
      text: 'The line moves away from the origin.',
      explanation:
        'A larger bias alone would move it. Here the weights grew by the same factor, and its distance $|b| / √(w_1^2 + w_2^2)$ is what it was.',
    },
    {
      id: 'steeper',
      text: 'The line stays, and the outputs move away from one half, towards 0 and 1.',
      explanation:
        'Where $z = 0$, three times $z$ is 0 as well: the line stays. Everywhere else $z$ is three times as far from 0, so the step across the line is steeper.',
    },
    {
      id: 'nothing',
      text: 'Nothing changes: a common factor cancels.',
      explanation:
        'It cancels in the equation of the line, $z = 0$. The output depends on how large $z$ is, and that has changed.',
    },
  ],
  run,
};

export default asPrediction(question);
