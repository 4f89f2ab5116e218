import { LEARNER_NAMES } from '../../components/figures/moving-world/learner.ts';
import { MovingWorldModel } from '../../components/figures/moving-world/moving-world-model.ts';
import { LEARNERS } from '../../components/figures/moving-world/words.ts';
import { LAST_EXAMPLE } from '../../components/figures/moving-world/world.ts';
import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatCount, formatNumber } from '../../components/parts/text/format-number.ts';

const RATE = 1;
const COUNTED = 2000;

function run(): PredictionResult {
  const model = new MovingWorldModel({ world: 'still', rate: RATE, seed: 1 });
  model.goOnTo(LAST_EXAMPLE);
  const shares = LEARNER_NAMES.map((name) => model.missesSince(name, LAST_EXAMPLE - COUNTED));
  const best = shares.indexOf(Math.min(...shares));
  return {
    happened: LEARNER_NAMES[best],
    said: `Of the last ${formatCount(COUNTED)} answers the learner that ${LEARNERS[best].label} has the fewest wrong, ${formatNumber(100 * shares[best], 1)} in a hundred.`,
    table: {
      caption: `Wrong answers among the last ${formatCount(COUNTED)}`,
      columns: ['the learner that', 'wrong in a hundred'],
      rows: LEARNERS.map(({ label }, i) => ({ header: label, cells: [100 * shares[i]] })),
    },
  };
}

/** Chapter 13: where nothing moves, a rate that falls is best. */
export const question: PredictionQuestion = {
  id: 'which-learner',
  prompt: `The boundary of the first figure now stands still, and the learning rate is a large one, $η = ${RATE}$. Which of the three learners has the fewest wrong answers in the end, among the last ${formatCount(COUNTED)} of ${formatCount(LAST_EXAMPLE)} examples?`,
  options: [
    {
      id: 'goes-on',
      text: 'The one that goes on at this rate.',
      explanation:
        'At a constant rate the weights never come to rest: each example pushes them about, and a large rate pushes hard.',
    },
    {
      id: 'slows-down',
      text: 'The one that slows down.',
      explanation:
        'Large steps take it near the boundary quickly. Later its small steps average over many examples, and nothing has moved meanwhile.',
    },
    {
      id: 'stops',
      text: 'The one that stops after 1,000 examples.',
      explanation:
        'It keeps the weights that the last few examples before the end happened to leave. More examples could have made them better.',
    },
  ],
  run,
};

export default asPrediction(question);
