import {
  DepthModel,
  FIRST_SETTINGS,
} from '../../components/figures/gradient-by-depth/depth-model.ts';
import { writeSize } from '../../components/figures/gradient-by-depth/words.ts';
import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';

function run(): PredictionResult {
  const norms = new DepthModel(FIRST_SETTINGS).norms();
  const [first, last] = [norms[0], norms[FIRST_SETTINGS.depth - 1]];
  const ratio = last / first;
  return {
    happened:
      ratio < 3 ? 'same' : ratio < 1e3 ? 'hundreds' : ratio < 1e6 ? 'thousands' : 'millions',
    said: `In the last hidden layer the gradient has the length ${writeSize(last)}, in the first ${writeSize(first)}.`,
    table: {
      caption: 'Length of the gradient',
      columns: ['layer', 'length'],
      rows: norms
        .map((norm, l) => ({ header: String(l + 1), cells: [writeSize(norm)] }))
        .filter((_, l) => l % 4 === 0 || l === FIRST_SETTINGS.depth - 1),
    },
  };
}

/** Chapter 14: twenty sigmoids in a row. */
export const question: PredictionQuestion = {
  id: 'twenty-sigmoids',
  prompt: `A network has ${FIRST_SETTINGS.depth} hidden layers of 16 sigmoid neurons each. How much shorter is the gradient of the first layer’s weights than that of the last hidden layer’s, before any training?`,
  options: [
    {
      id: 'same',
      text: 'Hardly: less than 3 times.',
      explanation:
        'The same loss is far away from the first layer: nineteen slopes of a sigmoid lie between.',
    },
    {
      id: 'hundreds',
      text: 'Less than 1000 times.',
      explanation: 'Count the slopes on the way: nineteen, each at most one quarter.',
    },
    {
      id: 'thousands',
      text: '1000 to a million times.',
      explanation:
        'One quarter to the power of nineteen is much less, and the weights do not make up for it.',
    },
    {
      id: 'millions',
      text: 'More than a million times.',
      explanation:
        'Nineteen slopes of at most one quarter are multiplied on the way: each layer loses what the next has left.',
    },
  ],
  run,
};

export default asPrediction(question);
