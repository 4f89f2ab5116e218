import { openExpression } from '../../components/figures/computational-graph/graph-model.ts';
import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatCount } from '../../components/parts/text/format-number.ts';
import { countPaths } from '../../src/engine/graph/index.ts';

const NAMES = ['p', 'q', 'r', 's', 't', 'u'];

/** Doubles p so many times, each time by adding a value to itself. */
const doubled = (times: number) =>
  Array.from({ length: times }, (_, i) => `${NAMES[i + 1]} = ${NAMES[i]} + ${NAMES[i]}`).join('; ');

const counted = NAMES.slice(1).map((_, i) => {
  const { scalars, nodes } = openExpression(doubled(i + 1), { p: 1 });
  return {
    times: i + 1,
    gradient: nodes[0].gradient,
    paths: countPaths(scalars)[0],
    edges: scalars.edges.length,
  };
});

function run(): PredictionResult {
  const { gradient, paths, edges } = counted[counted.length - 1];
  return {
    happened: gradient === 32 ? 'power' : gradient === 10 ? 'sum' : 'one',
    said: `The gradient is ${formatCount(gradient)}: there are ${formatCount(paths)} paths, and the product along each is 1. The graph has ${edges} edges.`,
    table: {
      caption: 'A value added to itself, again and again',
      columns: ['times', 'gradient', 'paths', 'edges'],
      rows: counted.map(({ times, ...one }) => ({
        header: `${times}`,
        cells: [one.gradient, one.paths, one.edges].map((n) => formatCount(n)),
      })),
    },
  };
}

/** Chapter 5: paths through a value used twice multiply. */
export const question: PredictionQuestion = {
  id: 'doubled-five-times',
  prompt:
    'Each value is the one before added to itself: $q = p + p$, $r = q + q$, and so on to $u = t + t$, five additions. Every local derivative is 1. What is $∂u/∂p$?',
  options: [
    {
      id: 'one',
      text: '1, because every local derivative is 1.',
      explanation:
        'That is the product along one path. There are many, because every value is used twice, and their products are added.',
    },
    {
      id: 'sum',
      text: '10, because there are ten edges and each passes on a 1.',
      explanation:
        'Ten is what the pass visits. What comes back along the two edges of one addition is added, and that sum goes on through the next: 1, 2, 4 and so on.',
    },
    {
      id: 'power',
      text: '32, because each addition doubles what comes back.',
      explanation:
        'At each addition two edges lead back to the same value, so what comes back is added to itself. Five times that is two to the fifth: the number of paths. Ten edges were visited for it.',
    },
  ],
  run,
};

export default asPrediction(question);
