import { Network, Trainer } from '../../../src/engine/index.ts';
import { FastTrainer, loadKernels } from '../../../src/engine/kernels/index.ts';
import { Evaluation } from '../../../src/engine/training/evaluation.ts';

/** How many numbers of input stand in memory, so that a run is not interrupted by the end of an epoch. */
const INPUTS_AT_HAND = 1 << 20;
const MOST_BATCHES = 1024;

/** The fast trainer with kernels of one kind; by default the best there are. */
export const prepareFast = (kind) => async (workload) => {
  const kernels = await loadKernels(kind);
  if (kind && kernels.kind !== kind) return undefined;
  const trainer = fastTrainer(kernels, workload);
  const one = oneBatch(workload);
  return { run: (steps) => trainer.run(steps), loss: () => trainer.measure(one).loss };
};

/** The same with Adam, whose losses are its own. */
export async function prepareAdam(workload) {
  const kernels = await loadKernels();
  const gentle = { ...workload, learningRate: 0.001 };
  const trainer = fastTrainer(kernels, gentle, { kind: 'adam' });
  const one = oneBatch(workload);
  return {
    ownWay: true,
    run: (steps) => trainer.run(steps),
    loss: () => trainer.measure(one).loss,
  };
}

/** Milliseconds by the clock from nothing to the first update done, and what they went to. */
export async function timeFirstStep(workload) {
  const times = [performance.now()];
  const lap = () => times.push(performance.now());
  const kernels = await loadKernels();
  lap();
  const trainer = fastTrainer(kernels, workload, undefined, oneBatch(workload));
  lap();
  trainer.run(1);
  lap();
  const [load, prepare, step] = times.slice(1).map((time, i) => time - times[i]);
  return { kind: kernels.kind, load, prepare, step, total: load + prepare + step };
}

/** Makes a fast trainer for a workload, its parameters set; SGD if nothing is said. */
function fastTrainer(kernels, workload, optimizer, examples = manyBatches(workload)) {
  const { batch, learningRate } = workload;
  const trainer = new FastTrainer(kernels, shapeOf(workload), examples, {
    loss: lossName(workload),
    learningRate,
    batchSize: batch,
    shuffle: false,
    optimizer: optimizer ?? { kind: 'sgd' },
  });
  setParameters(trainer.network, workload);
  trainer.beginHere();
  return trainer;
}

/** The book's engine as the chapters train: float64, a trainer that checks every step. */
export function prepareTrainer(workload) {
  const trainer = plainTrainer(workload, workload.batch);
  return {
    run(count) {
      for (let i = 0; i < count; i++) trainer.step();
    },
    loss: () => lossNow(trainer.network, workload),
  };
}

/**
 * The loss after so many steps over the batch, in float64. `online` is how rivals do it that know
 * neither batches nor softmax: an update after each example, and outputs squashed like all else.
 */
export function expectedLoss(workload, steps, online) {
  const same = online
    ? { ...workload, outputActivation: workload.activation, isSoftmax: false }
    : workload;
  const trainer = plainTrainer(same, online ? 1 : same.batch);
  for (let i = 0; i < steps * (online ? same.batch : 1); i++) trainer.step();
  return lossNow(trainer.network, same);
}

function plainTrainer(workload, batchSize) {
  const network = new Network(shapeOf(workload));
  setParameters(network, workload);
  return new Trainer(network, datasetOf(workload), {
    loss: lossName(workload),
    learningRate: workload.learningRate,
    batchSize,
    shuffle: false,
    // To measure an epoch is another forward pass; the rivals are not asked for one either.
    measureEvery: 1e9,
  });
}

function lossNow(network, workload) {
  const evaluation = new Evaluation(network, datasetOf(workload), lossName(workload));
  evaluation.measure();
  return evaluation.loss;
}

const datasetOf = ({ name, sizes, batch, inputs, targets }) => ({
  name,
  kind: 'regression',
  size: batch,
  inputCount: sizes[0],
  targetCount: sizes.at(-1),
  inputs,
  targets,
});

const oneBatch = ({ batch, inputs, targets }) => ({ size: batch, inputs, targets });

/** The batch again and again, as a data set that is walked through would lie in memory. */
function manyBatches({ batch, inputs, targets }) {
  const count = Math.min(MOST_BATCHES, Math.max(1, Math.floor(INPUTS_AT_HAND / inputs.length)));
  const repeat = (flat) => {
    const all = new Float32Array(count * flat.length);
    for (let i = 0; i < count; i++) all.set(flat, i * flat.length);
    return all;
  };
  return { size: count * batch, inputs: repeat(inputs), targets: repeat(targets) };
}

const shapeOf = ({ sizes, activation, outputActivation }) => ({
  inputs: sizes[0],
  layers: sizes.slice(1).map((neurons, l) => ({
    neurons,
    activation: l < sizes.length - 2 ? activation : outputActivation,
  })),
});

function setParameters(network, { start }) {
  network.layers.forEach(({ weights, biases }, l) => {
    weights.set(start[l].weights);
    biases.set(start[l].biases);
  });
}

const lossName = ({ isSoftmax }) => (isSoftmax ? 'cross-entropy' : 'half-squared-error');
