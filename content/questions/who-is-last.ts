import { SameBudgetModel } from '../../components/figures/same-budget/same-budget-model.ts';
import { RACER_NAMES } from '../../components/figures/same-budget/words.ts';
import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';

const ROUNDS = 10;

function run(): PredictionResult {
  const model = new SameBudgetModel(1);
  model.goOnTo(ROUNDS);
  const { racers, losses } = model;
  const last = losses.map((each) => each[ROUNDS]);
  const worst = last.indexOf(Math.max(...last));
  return {
    happened: racers[worst].name,
    said: `After ${ROUNDS} rounds ${RACER_NAMES[racers[worst].name]} has the highest loss of the three.`,
    table: {
      caption: `After ${ROUNDS} rounds of the same work`,
      columns: ['method', 'steps', 'loss'],
      rows: racers.map(({ name, count }, i) => ({
        header: RACER_NAMES[name],
        cells: [String(count), last[i]],
      })),
    },
  };
}

/** Chapter 10: an exact gradient that is too dear loses against none at all. */
export const question: PredictionQuestion = {
  id: 'who-is-last',
  prompt: `Backpropagation, finite differences and random search get the same number of multiply-adds to learn two spirals. Differences find as good a gradient as backpropagation; random search has none: it tries a random step, and keeps it if the loss is lower. Which of the three has the highest loss after ${ROUNDS} rounds?`,
  options: [
    {
      id: 'backpropagation',
      text: 'Backpropagation.',
      explanation: 'It gets a whole gradient for less than three forward passes.',
    },
    {
      id: 'differences',
      text: 'Finite differences.',
      explanation:
        'Its gradient is as good, but each costs a forward pass for every parameter. For that price random search makes as many tries, and some of them help.',
    },
    {
      id: 'search',
      text: 'Random search.',
      explanation:
        'It knows nothing of slopes, but its tries are cheap: one forward pass each. As many as differences need for a single gradient.',
    },
  ],
  run,
};

export default asPrediction(question);
