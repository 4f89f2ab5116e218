import { examplesOf, FIRST_CURVE } from '../../components/figures/drawn-curve/curve-points.ts';
import { FitModel } from '../../components/figures/drawn-curve/fit-model.ts';
import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatCount, formatNumber } from '../../components/parts/text/format-number.ts';

const WIDTHS = [2, 4, 8, 16];
const UPDATES = 800;

function errorOf(width: number): number {
  const settings = { width, depth: 1, activation: 'square', seed: 1 } as const;
  const model = new FitModel(FIRST_CURVE, settings);
  model.goTo(UPDATES);
  return model.loss;
}

function run(): PredictionResult {
  const errors = WIDTHS.map(errorOf);
  const [first, last] = [errors[0], errors[errors.length - 1]];
  const happened = last < 0.9 * first ? 'falls' : last > 1.1 * first ? 'rises' : 'stays';
  const { targets } = examplesOf(FIRST_CURVE);
  return {
    happened,
    said: `After ${formatCount(UPDATES)} updates on the ${targets.length} examples of the book’s curve the error is ${formatNumber(first, 5)} with ${WIDTHS[0]} hidden neurons and ${formatNumber(last, 5)} with ${WIDTHS[WIDTHS.length - 1]}.`,
    table: {
      caption: 'Mean squared error after training',
      columns: ['hidden neurons', 'error'],
      rows: WIDTHS.map((width, i) => ({ header: `${width}`, cells: [errors[i]] })),
      digits: 6,
    },
  };
}

/** Chapter 11: width does not help a polynomial activation. */
export const question: PredictionQuestion = {
  id: 'wide-and-square',
  prompt: `The hidden neurons square their pre-activation: $φ(z) = z^2$. There is one hidden layer, and the output adds up. A network with ${WIDTHS.join(', ')} such neurons is trained on the curve that the figure begins with. What does the error after training do as the network gets wider?`,
  options: [
    {
      id: 'falls',
      text: 'It falls: more neurons, more bends.',
      explanation:
        'With tanh it would. But here each neuron is a parabola, and a sum of parabolas is a parabola.',
    },
    {
      id: 'stays',
      text: 'It stays the same.',
      explanation:
        'Each hidden neuron gives $(w x + b)^2$, which is a number times $x^2$, one times $x$, and one alone. A weighted sum of such things is again one parabola. Two neurons make the best one, and all others are idle.',
    },
    {
      id: 'rises',
      text: 'It rises: there is more to train.',
      explanation:
        'The narrow network’s function is still within reach: set the other weights to 0.',
    },
  ],
  run,
};

export default asPrediction(question);
