import { asPrediction } from '../../components/notebook/index.ts';
import type { PredictionQuestion, PredictionResult } from '../../components/notebook/prediction.ts';
import { formatNumber } from '../../components/parts/text/format-number.ts';
import { Network } from '../../src/engine/network/index.ts';
import type { LossName } from '../../src/engine/operations/index.ts';
import { Sgd } from '../../src/engine/training/optimizers/sgd.ts';

const LOGIT = -6;
const UPDATES = 20;
const RATE = 1;

interface Course {
  readonly loss: number;
  readonly slope: number;
  readonly prediction: number;
}

/** Trains a neuron that has only a bias, so that its logit moves freely, against the target 1. */
function train(loss: LossName): Course {
  const network = new Network({ inputs: 1, layers: [{ neurons: 1, activation: 'sigmoid' }] });
  network.parameters[1] = LOGIT;
  const recording = network.record(1, loss);
  recording.target.data[0] = 1;
  recording.forward();
  recording.backward();
  const start = { loss: recording.loss.number, slope: network.gradient[1] };
  const optimizer = new Sgd(RATE);
  for (let update = 0; update < UPDATES; update++) {
    optimizer.step(network.parameters, network.gradient);
    recording.forward();
    recording.backward();
  }
  return { ...start, prediction: recording.output.data[0] };
}

/** Predictions closer than this have come equally far. */
const ALIKE = 0.01;

function run(): PredictionResult {
  const squared = train('half-squared-error');
  const entropy = train('binary-cross-entropy');
  const ahead = entropy.prediction - squared.prediction;
  return {
    happened: Math.abs(ahead) < ALIKE ? 'alike' : ahead > 0 ? 'entropy' : 'squared',
    said: `After ${UPDATES} updates the prediction is ${formatNumber(squared.prediction, 4)} under half squared error and ${formatNumber(entropy.prediction, 4)} under binary cross-entropy.`,
    table: {
      caption: 'One neuron, two losses',
      columns: ['loss', 'slope at the start', `prediction after ${UPDATES} updates`],
      rows: [
        { header: 'half squared error', cells: [squared.slope, squared.prediction] },
        { header: 'binary cross-entropy', cells: [entropy.slope, entropy.prediction] },
      ],
      digits: 4,
    },
  };
}

/** Chapter 4: two losses and a neuron that is confidently wrong. */
export const question: PredictionQuestion = {
  id: 'confident-and-wrong',
  prompt: `A sigmoid neuron has the logit $z = −6$, so its prediction is near 0. The target is 1. It is trained with a learning rate of ${RATE}, once under half squared error and once under binary cross-entropy. After ${UPDATES} updates of its bias, which of the two predictions is nearer to 1?`,
  options: [
    {
      id: 'squared',
      text: 'That under half squared error: it squares a large residual.',
      explanation:
        'The residual is as large as it can be. But what moves the logit is the slope in $z$, and squared error multiplies the residual by $a (1 − a)$, the slope of the sigmoid, which is nearly 0 here.',
    },
    {
      id: 'entropy',
      text: 'That under binary cross-entropy.',
      explanation:
        'Its slope in $z$ is the residual itself, nearly −1. The slope of the sigmoid has cancelled, so being confidently wrong costs no speed.',
    },
    {
      id: 'alike',
      text: 'Both alike: the residual is the same.',
      explanation:
        'The residual is the same, and the slope in $z$ is not: squared error has the factor $a (1 − a)$ in it, cross-entropy has not.',
    },
  ],
  run,
};

export default asPrediction(question);
