import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatCount, formatNumber } from '../../components/parts/text/format-number.ts';
import { xor } from '../../src/engine/data/generated-classes.ts';
import { Network } from '../../src/engine/network/index.ts';
import { Random } from '../../src/engine/random.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';

const ROUNDS = 1000;
const SEED = 1;
const LEARNING_RATE = 1;

/** Goes through the steps again and again; returns the loss of every round. */
function losses(withUpdate: boolean): number[] {
  const random = new Random(SEED);
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 4, activation: 'tanh' },
      { neurons: 1, activation: 'sigmoid' },
    ],
  });
  for (let i = 0; i < network.parameterCount; i++) network.parameters[i] = random.uniform(-1, 1);
  const { inputs, targets, size } = xor();
  const recording = network.record(size, 'binary-cross-entropy');
  recording.input.data.set(inputs);
  recording.target.data.set(targets);
  const optimizer = new Sgd(LEARNING_RATE);
  return Array.from({ length: ROUNDS + 1 }, () => {
    recording.forward();
    recording.backward();
    if (withUpdate) optimizer.step(network.parameters, network.gradient);
    return recording.loss.number;
  });
}

function run(): PredictionResult {
  const without = losses(false);
  const training = losses(true);
  const [first, last] = [without[0], without[ROUNDS]];
  const constant = without.every((loss) => loss === first);
  const rounds = `${formatCount(ROUNDS)} rounds`;
  return {
    happened: constant ? 'same' : last < first ? 'falls' : 'wanders',
    said: `Without the update the loss was ${formatNumber(first, 4)} at first and ${formatNumber(last, 4)} after ${rounds}. With it, the same network went from ${formatNumber(training[0], 4)} to ${formatNumber(training[ROUNDS], 4)}.`,
    table: {
      caption: 'Loss on the four XOR examples',
      columns: ['steps made', 'at first', `after ${rounds}`],
      rows: [
        { header: '1 to 3', cells: [first, last] },
        { header: '1 to 4', cells: [training[0], training[ROUNDS]] },
      ],
      digits: 6,
    },
  };
}

/** Chapter 1: backpropagation without the update changes nothing. */
export const question: PredictionQuestion = {
  id: 'without-the-update',
  prompt: `A 2-4-1 network with random weights is shown the four XOR examples. Steps 1 to 3 are made ${formatCount(ROUNDS)} times: forward pass, error, backward pass. Step 4, the update, is left out every time. What becomes of the loss?`,
  options: [
    {
      id: 'falls',
      text: 'It falls, though more slowly than in training.',
      explanation: 'Nothing made it fall: the gradient was worked out every time and never used.',
    },
    {
      id: 'same',
      text: 'It stays what it was, to the last digit.',
      explanation:
        'The backward pass says how each weight would change the loss, and moves none. The same weights give the same loss and the same gradient, round after round.',
    },
    {
      id: 'wanders',
      text: 'It wanders up and down.',
      explanation:
        'The weights were random once, before the first round. Nothing is drawn after that, and nothing moves them.',
    },
  ],
  run,
};

export default asPrediction(question);
