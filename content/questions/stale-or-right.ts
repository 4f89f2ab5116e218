import { OrderRun } from '../../components/figures/stale-order/order-run.ts';
import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatCount, formatNumber } from '../../components/parts/text/format-number.ts';
import { network } from '../examples/mazur.ts';

const UPDATES = [1, 10, 100, 1000, 10_000];
/** The losses count as the same where they differ by less. */
const SAME = 1e-12;

function run(): PredictionResult {
  const right = new OrderRun(network, 'right');
  const stale = new OrderRun(network, 'stale');
  const rows = UPDATES.map((updates) => {
    right.goTo(updates);
    stale.goTo(updates);
    return { header: formatCount(updates), cells: [right.loss, stale.loss] };
  });
  const share = (stale.loss - right.loss) / right.loss;
  const last = formatCount(UPDATES[UPDATES.length - 1]);
  return {
    happened:
      Math.abs(share) < SAME ? 'same' : share < 0 ? 'lower' : share < 1 ? 'higher' : 'fails',
    said: `After ${last} updates the right order is at ${formatNumber(right.loss, 12)} and the stale one at ${formatNumber(stale.loss, 12)}: ${formatNumber(100 * Math.abs(share), 3)} % ${share < 0 ? 'lower' : 'higher'}.`,
    table: {
      caption: 'Loss of Mazur’s network',
      columns: ['updates', 'right order', 'stale order'],
      rows,
      digits: 12,
    },
  };
}

/** The numbers in print: what a wrong gradient does to training. */
export const question: PredictionQuestion = {
  id: 'stale-or-right',
  prompt:
    'Mazur’s network is trained twice from the same weights, once with right gradients, once with the hidden gradients through already updated output weights. How does the loss of the second run end, after 10,000 updates?',
  options: [
    {
      id: 'fails',
      text: 'Far above that of the first: a wrong gradient cannot train.',
      explanation:
        'A gradient only has to point roughly downhill, and this one mostly does: each step changes the output weights by little, so going back through the new ones gives nearly the same direction.',
    },
    {
      id: 'higher',
      text: 'A little above it: a wrong gradient costs something.',
      explanation:
        'A likely guess. But the right gradient is the best direction only for a step that is infinitely small, and nothing says that a slightly different one ends higher.',
    },
    {
      id: 'same',
      text: 'At the same value, to the last digit.',
      explanation:
        'The two runs differ from the first update on, and their weights with them. Nothing brings them together again to the last digit.',
    },
    {
      id: 'lower',
      text: 'A little below it.',
      explanation:
        'Here the wrong order happens to end lower. It is an accident of this network, and the reason why nobody noticed: neither the loss curve nor its end looks wrong.',
    },
  ],
  run,
};

export default asPrediction(question);
