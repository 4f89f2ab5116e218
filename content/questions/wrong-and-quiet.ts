import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { computeNetwork } from '../../components/parts/small-network/compute-network.ts';
import { formatNumber } from '../../components/parts/text/format-number.ts';
import { neuron, SATURATED, WRONG } from '../examples/backward.ts';

function run(): PredictionResult {
  const traced = [WRONG, SATURATED].map((parameter) => {
    const { recording } = computeNetwork(neuron(parameter, 'half-squared-error'));
    return { a: recording.output.number, delta: recording.delta(1)[0] };
  });
  const [first, second] = traced;
  const ratio = second.delta / first.delta;
  return {
    happened: ratio > 1.05 ? 'second' : ratio < 0.95 ? 'first' : 'same',
    said: `The first neuron’s delta is ${formatNumber(first.delta, 4)}, the second’s ${formatNumber(second.delta, 4)}.`,
    table: {
      caption: 'Two neurons, target 0',
      columns: ['neuron', 'activation a', 'delta'],
      rows: [
        { header: 'first', cells: [first.a, first.delta] },
        { header: 'second', cells: [second.a, second.delta] },
      ],
      digits: 4,
    },
  };
}

/** Chapter 6: the neuron that is more wrong hears less of it. */
export const question: PredictionQuestion = {
  id: 'wrong-and-quiet',
  prompt:
    'Two sigmoid neurons see the input 1 and should both answer 0; the loss is half the squared error. The first answers about four fifths. The second has larger weights and answers almost 1: it is more wrong. Which has the larger delta?',
  options: [
    {
      id: 'second',
      text: 'The second: the more wrong, the larger the delta.',
      explanation:
        'Its residual is larger, but a delta is the residual times the slope of the sigmoid, and out there the sigmoid is almost flat.',
    },
    {
      id: 'same',
      text: 'About the same: their residuals hardly differ.',
      explanation:
        'The residuals are near to each other. The slopes that they are multiplied by are not.',
    },
    {
      id: 'first',
      text: 'The first, by far.',
      explanation:
        'Its residual is a little smaller, and its slope many times larger. The second neuron is saturated: its answer hardly moves when $z$ does, so the loss hardly does either.',
    },
  ],
  run,
};

export default asPrediction(question);
