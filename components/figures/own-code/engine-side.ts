import irisTable from '../../../public/data/iris.csv?raw';
import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { labelledDataset, selectExamples } from '../../../src/engine/data/dataset.ts';
import { readIris } from '../../../src/engine/data/reference-sets.ts';
import {
  fitStandardization,
  type Standardization,
  standardize,
} from '../../../src/engine/data/standardization.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import { Trainer } from '../../../src/engine/training/trainer.ts';
import type { LayerLists } from './program.ts';
import type { Expected } from './run-log.ts';
import type { Task, TaskId } from './tasks.ts';

/** The examples of a task as the engine prepares them. */
export interface TaskData {
  /** What is trained on, standardized. */
  readonly training: Dataset;
  /** What is asked at the end; standardized as well. */
  readonly asked: Dataset;
  /** The same in the units of the data. */
  readonly askedAsMeasured: Dataset;
  readonly scale: Standardization;
}

const LOSS = 'half-squared-error';

const XOR = labelledDataset({
  name: 'XOR',
  inputs: Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1),
  inputNames: ['x₁', 'x₂'],
  classNames: ['0', '1'],
  labels: Int32Array.of(0, 1, 1, 0),
});

/** Prepares the examples of a task, as `driver/examples.ts` does with the reader's function. */
export function dataOf(task: TaskId): TaskData {
  if (task === 'xor') {
    const scale = { means: [0, 0], deviations: [1, 1] };
    return { training: XOR, asked: XOR, askedAsMeasured: XOR, scale };
  }
  const flowers = readIris(irisTable);
  const of = (kept: boolean) =>
    selectExamples(
      flowers,
      Int32Array.from(flowers.labels.keys()).filter((i) => (i % 5 === 4) === kept),
    );
  const scale = fitStandardization(of(false));
  return {
    training: standardize(of(false), scale),
    asked: standardize(of(true), scale),
    askedAsMeasured: of(true),
    scale,
  };
}

export const expectedOf = ({ training, asked }: TaskData): Expected => ({
  inputs: training.inputs.length,
  predictions: asked.targets.length,
});

/** Makes the network of a task: weights drawn evenly between −1 and 1, biases at 0, sigmoids. */
export function networkOf({ widths, seed }: Task): Network {
  const [inputs, ...neurons] = widths;
  const layers = neurons.map((count) => ({ neurons: count, activation: 'sigmoid' as const }));
  const network = new Network({ inputs, layers });
  initialize(network, { kind: 'uniform', range: 1 }, seed);
  return network;
}

/** Writes the initial layers as the reader's functions take them. */
export const startOf = (task: Task): LayerLists[] =>
  networkOf(task).layers.map(({ weights, biases, inputs, neurons }) => ({
    weights: Array.from({ length: neurons }, (_, j) =>
      Array.from(weights.subarray(j * inputs, (j + 1) * inputs)),
    ),
    biases: Array.from(biases),
  }));

/** Trains a task's network from its start to where a rule stops it. */
export function trainedByEngine(task: Task, { training }: TaskData): Trainer {
  const { learningRate, epochs, lossBelow } = task;
  const trainer = new Trainer(networkOf(task), training, {
    loss: LOSS,
    learningRate,
    stopping: [
      { kind: 'loss-below', value: lossBelow },
      { kind: 'epochs', count: epochs },
    ],
  });
  trainer.run({});
  return trainer;
}

/** Records the loss over a task's training examples. */
export function recordLoss(network: Network, { training }: TaskData) {
  const recording = network.record(training.size, LOSS);
  recording.input.data.set(training.inputs);
  recording.target.data.set(training.targets);
  return recording;
}
