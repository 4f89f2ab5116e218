import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { computeNetwork } from '../../components/parts/small-network/compute-network.ts';
import { FIRST_NETWORK } from '../../components/parts/small-network/small-network.ts';
import { formatNumber, formatPlain } from '../../components/parts/text/format-number.ts';
import type { Value } from '../../src/engine/graph/value.ts';

const FACTOR = 2;
const [{ input, target }] = FIRST_NETWORK.examples;

/** Runs the inputs, as they are and doubled, through the network. */
function run(): PredictionResult {
  const doubled = input.map((x) => FACTOR * x);
  const examples = [input, doubled].map((row) => ({ input: row, target }));
  const { layers } = computeNetwork({ ...FIRST_NETWORK, examples }).recording;
  // A row of the batch is an example: first the inputs as they are, then doubled.
  const pair = ({ data, columns }: Value, neuron: number) => [data[neuron], data[columns + neuron]];
  const [before, after] = pair(layers[1].activation, 0);
  const rise = (after - before) / before;
  const happened = rise > 0.9 ? 'doubles' : rise > 0.01 ? 'clearly' : rise > 0 ? 'hardly' : 'falls';
  const rows = layers.flatMap(({ preActivation, activation }, l) =>
    Array.from({ length: activation.columns }, (_, j) => {
      const [z, a] = [pair(preActivation, j), pair(activation, j)];
      return { header: `layer ${l + 1}, neuron ${j + 1}`, cells: [z[0], a[0], z[1], a[1]] };
    }),
  );
  return {
    happened,
    said: `The first output went from ${formatNumber(before, 4)} to ${formatNumber(after, 4)}, a rise of ${formatNumber(100 * rise, 2)} %.`,
    table: {
      caption: 'Before and after',
      columns: ['neuron', 'z before', 'a before', 'z after', 'a after'],
      rows,
    },
  };
}

/** Chapter 3: how much of a change of the input arrives at the output. */
export const question: PredictionQuestion = {
  id: 'twice-the-input',
  prompt: `In the 2-2-2 network both inputs are doubled, from $(${input.map(formatPlain).join(', ')})$ to $(${input.map((x) => formatPlain(FACTOR * x)).join(', ')})$. What does the first output do?`,
  options: [
    {
      id: 'doubles',
      text: 'It doubles.',
      explanation:
        'Only a network without biases and without bends would pass a factor on. Here even the pre-activations of the first layer do not double, because each of them contains its bias.',
    },
    {
      id: 'clearly',
      text: 'It rises by several percent.',
      explanation:
        'Each input is small, and so is what its weight makes of it: most of every pre-activation here is bias. Then two sigmoids, whose slope is at most one quarter, make the change smaller still.',
    },
    {
      id: 'hardly',
      text: 'It rises by less than one percent.',
      explanation:
        'The change is small beside the biases, then it is multiplied by a weight and the slope of a sigmoid in each layer, and all of these are below one. The backward pass will multiply the same numbers, in the other direction.',
    },
    {
      id: 'falls',
      text: 'It falls.',
      explanation:
        'Every weight is positive and a sigmoid only rises, so a larger input cannot lower an output here.',
    },
  ],
  run,
};

export default asPrediction(question);
