import {
  drawnModel,
  FIRST_COUNT,
  FIRST_SETTINGS,
} from '../../components/figures/fit-and-overfit/fit-model.ts';
import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatNumber } from '../../components/parts/text/format-number.ts';

const STRENGTH = 0.01;
const UPDATES = 2000;

function fitted(weightDecay: number) {
  const model = drawnModel({ ...FIRST_SETTINGS, weightDecay }, FIRST_COUNT);
  model.goOnTo(UPDATES);
  return model.history[model.history.length - 1];
}

function run(): PredictionResult {
  const without = fitted(0);
  const decayed = fitted(STRENGTH);
  const training = decayed.trainingLoss < without.trainingLoss ? 'lower' : 'higher';
  const validation = decayed.validationLoss < without.validationLoss ? 'lower' : 'higher';
  return {
    happened: training === validation ? `both-${training}` : `training-${training}`,
    said: `With weight decay the training loss is ${formatNumber(decayed.trainingLoss, 4)} instead of ${formatNumber(without.trainingLoss, 4)}, and the validation loss ${formatNumber(decayed.validationLoss, 4)} instead of ${formatNumber(without.validationLoss, 4)}.`,
    table: {
      caption: `Losses after ${UPDATES} updates`,
      columns: ['weight decay', 'training loss', 'validation loss'],
      rows: [
        { header: '0', cells: [without.trainingLoss, without.validationLoss] },
        { header: String(STRENGTH), cells: [decayed.trainingLoss, decayed.validationLoss] },
      ],
    },
  };
}

/** Chapter 12: what weight decay does to the two losses. */
export const question: PredictionQuestion = {
  id: 'with-weight-decay',
  prompt: `The 30 hidden neurons of the first figure are fitted to its ${FIRST_COUNT} points once more, for ${UPDATES} updates, now with a weight decay of $λ = ${STRENGTH}$. Compared with the fit without it, what becomes of the two losses?`,
  options: [
    {
      id: 'both-lower',
      text: 'Both are lower.',
      explanation:
        'The training loss cannot well be lower: the network is now pulled away from the best fit of the points, towards small weights.',
    },
    {
      id: 'training-higher',
      text: 'The training loss is higher, the validation loss lower.',
      explanation:
        'Large weights, which bend the curve through every point, now cost something. The curve misses the points, and comes nearer to where they come from.',
    },
    {
      id: 'training-lower',
      text: 'The training loss is lower, the validation loss higher.',
      explanation: 'That is what more neurons or more updates do, not weight decay.',
    },
    {
      id: 'both-higher',
      text: 'Both are higher.',
      explanation:
        'This is what a much stronger decay would do: the curve is then pressed flat and fits nothing.',
    },
  ],
  run,
};

export default asPrediction(question);
