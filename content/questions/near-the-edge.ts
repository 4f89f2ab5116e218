import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatNumber, formatPlain } from '../../components/parts/text/format-number.ts';
import { Graph } from '../../src/engine/graph/index.ts';
import { multiply } from '../../src/engine/operations/arithmetic.ts';
import { scale } from '../../src/engine/operations/scaling.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';

const RATE = 1.9;
const UPDATES = 20;

/** Follows a single weight down ½ w² from w = 1. */
function descend(): number[] {
  const graph = new Graph();
  const w = graph.parameter(1, 1, [1]);
  const loss = scale(multiply(w, w), 1 / 2);
  const descent = new Sgd(RATE);
  const visited = [w.number];
  for (let update = 0; update < UPDATES; update++) {
    graph.forward(loss);
    graph.backward(loss);
    descent.step(w.data, w.gradient);
    visited.push(w.number);
  }
  return visited;
}

function run(): PredictionResult {
  const visited = descend();
  const last = visited[UPDATES];
  const turns = visited.filter((w, t) => t > 0 && w * visited[t - 1] < 0).length;
  const closer = Math.abs(last) < 1;
  return {
    happened: closer ? (turns > 0 ? 'jumps' : 'slides') : turns > 0 ? 'grows' : 'stays',
    said: `After ${UPDATES} updates the weight stands at ${formatNumber(last)}; on its way it changed sides ${turns} times.`,
    table: {
      caption: 'The weight on its way',
      columns: ['update', 'w'],
      digits: 4,
      rows: [0, 1, 2, 3, 4, 10, UPDATES].map((t) => ({ header: String(t), cells: [visited[t]] })),
    },
  };
}

/** Chapter 7: a rate just below the limit of 2 divided by the curvature. */
export const question: PredictionQuestion = {
  id: 'near-the-edge',
  prompt: `A single weight begins at $w = 1$. Its loss is $w^2 / 2$, so the slope is $w$ and the curvature 1. The learning rate is $η = ${formatPlain(RATE)}$. What happens in ${UPDATES} updates?`,
  options: [
    {
      id: 'slides',
      text: 'The weight slides down to 0 from one side.',
      explanation: 'That is what a rate below 1 does: then each step is shorter than the way to 0.',
    },
    {
      id: 'jumps',
      text: 'It jumps from side to side, and comes closer to 0.',
      explanation: `Each update multiplies $w$ by $1 − η = ${formatPlain(Number((1 - RATE).toFixed(6)))}$. The sign turns it over, and the size, below 1, brings it in.`,
    },
    {
      id: 'stays',
      text: 'It stays between the same two values.',
      explanation:
        'That happens at the limit itself, $η = 2$, where each update turns $w$ into $−w$.',
    },
    {
      id: 'grows',
      text: 'It jumps from side to side, farther each time.',
      explanation: 'That takes a rate above $η = 2$: then $1 − η$ is larger than 1 in size.',
    },
  ],
  run,
};

export default asPrediction(question);
