import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import {
  formatCount,
  formatNumber,
  formatPlain,
} from '../../components/parts/text/format-number.ts';
import { Graph } from '../../src/engine/graph/index.ts';
import { multiply } from '../../src/engine/operations/arithmetic.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';

const LEARNING_RATE = 0.1;
const UPDATES = 100;
const START = 1;
/** The updates whose values are shown. */
const SHOWN = [0, 1, 2, 5, 10, 20, 50, 100];

/** Descends on the loss w²; returns w after each update. */
function weights(zeroed: boolean): number[] {
  const graph = new Graph();
  const weight = graph.parameter(1, 1, [START]);
  const loss = multiply(weight, weight);
  const sum = new Float64Array(1);
  const descent = new Sgd(LEARNING_RATE);
  const path = [START];
  for (let update = 0; update < UPDATES; update++) {
    graph.forward(loss);
    graph.backward(loss);
    if (zeroed) sum.fill(0);
    sum[0] += weight.gradient[0];
    descent.step(weight.data, sum);
    path.push(weight.data[0]);
  }
  return path;
}

function run(): PredictionResult {
  const without = weights(false);
  const zeroed = weights(true);
  const late = Math.max(...without.slice(-20).map(Math.abs));
  const crossings = without.filter((w, i) => i > 0 && w * without[i - 1] < 0).length;
  return {
    happened: late < START / 10 ? 'settles' : late > 10 * START ? 'grows' : 'swings',
    said: `Without zeroing, the weight crosses 0 in ${crossings} of ${formatCount(UPDATES)} updates, and in the last 20 it still goes as far from it as ${formatNumber(late, 3)}. With zeroing it ends at ${formatNumber(zeroed[UPDATES], 3)}.`,
    table: {
      caption: 'The weight',
      columns: ['update', 'gradient zeroed', 'never zeroed'],
      rows: SHOWN.map((update) => ({
        header: formatCount(update),
        cells: [zeroed[update], without[update]],
      })),
    },
  };
}

/** Chapter 8: gradients that are added up from update to update. */
export const question: PredictionQuestion = {
  id: 'gradient-not-zeroed',
  prompt: `The loss is $w^2$, with its lowest point at $w = 0$. Training starts at $w = ${formatPlain(START)}$ with a learning rate of ${formatPlain(LEARNING_RATE)}. Each backward pass adds its gradient to what the last ones left, and nobody sets it back to zero. What does the weight do in ${formatCount(UPDATES)} updates?`,
  options: [
    {
      id: 'settles',
      text: 'It settles at 0, only later.',
      explanation:
        'At 0 the new gradient is zero, but the sum of the old ones is not: the weight goes on.',
    },
    {
      id: 'swings',
      text: 'It swings about 0 and never settles.',
      explanation:
        'The sum acts like the speed of a ball that rolls in the bowl without friction. It is largest at the lowest point, so the ball rolls through and up the other side.',
    },
    {
      id: 'grows',
      text: 'It runs away: the sum grows, and so do the steps.',
      explanation:
        'On the other side of 0 the new gradients have the other sign and take the sum down again.',
    },
  ],
  run,
};

export default asPrediction(question);
