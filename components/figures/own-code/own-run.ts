import { gradientCheck, relativeDistance } from '../../../src/engine/gradient-check.ts';
import type { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { confusionMatrix } from '../../../src/engine/training/metrics.ts';
import type { Trainer } from '../../../src/engine/training/trainer.ts';
import { dataOf, networkOf, recordLoss, type TaskData, trainedByEngine } from './engine-side.ts';
import type { OwnCheck, RunLog } from './run-log.ts';
import type { Task } from './tasks.ts';

/** How far the reader's code is from the engine, at most; undefined where nothing was sent. */
export interface Distances {
  /** Of the losses, as far as both ran. */
  readonly losses: number;
  /** Of the weights and biases after as many updates. */
  readonly parameters: number;
  /** Of the standardized inputs; XOR has none. */
  readonly inputs: number | undefined;
  /** Of the predictions at the reader's own last weights. */
  readonly predictions: number | undefined;
}

/** A gradient of the reader's code, checked. */
export interface CheckedGradient {
  /** What the reader's `gradientCheck` says. */
  readonly own: number;
  /** The largest relative distance from central differences by the engine. */
  readonly fromDifferences: number;
  /** The largest relative distance from the engine's gradient. */
  readonly fromEngine: number;
}

/** A run of the reader's code beside the engine's from the same weights: all that the figure shows. */
export class OwnRun {
  readonly task: Task;
  readonly log: RunLog;
  readonly data: TaskData;
  /** Holds the reader's weights where `goTo` went. */
  readonly network: Network;
  /** The engine's own run. */
  readonly trainer: Trainer;
  /** Over the training examples, at the reader's weights. */
  readonly recording: Recording;

  constructor(log: RunLog) {
    this.task = log.task;
    this.log = log;
    this.data = dataOf(log.task.id);
    this.network = networkOf(log.task);
    this.trainer = trainedByEngine(log.task, this.data);
    this.recording = recordLoss(this.network, this.data);
  }

  /** The engine's loss before each update, and after its last. */
  get engineLosses(): number[] {
    return this.trainer.lossHistory.map(({ trainingLoss }) => trainingLoss);
  }

  /** The last update that both did. */
  get common(): number {
    return Math.min(this.log.last, this.trainer.furthestStep);
  }

  /** Puts the reader's weights after an update into the network, and computes what it says. */
  goTo(update: number): void {
    this.network.parameters.set(this.log.parameters[update]);
    this.recording.forward();
  }

  distances(): Distances {
    const { log, common, trainer, data } = this;
    const { losses, parameters, inputs, predictions } = log;
    const engine = this.engineLosses;
    trainer.goTo(common);
    this.goTo(log.last);
    return {
      losses: largest(losses.slice(0, common + 1), engine),
      parameters: largest(parameters[common], trainer.network.parameters),
      inputs: log.task.id === 'iris' ? inputs && largest(inputs, data.training.inputs) : undefined,
      predictions: predictions && largest(predictions, this.network.predict(data.asked.inputs)),
    };
  }

  /** Checks the gradient that the reader's code found at the weights of an update. */
  check(update: number, { distance, gradient }: OwnCheck): CheckedGradient {
    this.goTo(update);
    const { layers, loss } = this.recording;
    const leaves = layers.flatMap(({ weights, biases }) => [weights, biases]);
    const entries = gradientCheck(loss, leaves);
    const furthest = (kind: 'numeric' | 'analytic') =>
      worst(entries.map((entry, i) => relativeDistance(gradient[i], entry[kind])));
    return {
      own: distance,
      fromDifferences: furthest('numeric'),
      fromEngine: furthest('analytic'),
    };
  }

  /** Counts the asked examples by class, at the weights where `goTo` went. */
  confusion(): number[][] {
    return confusionMatrix(this.network, this.data.asked);
  }
}

function largest(own: readonly number[], engine: ArrayLike<number>): number {
  return worst(own.map((number, i) => Math.abs(number - engine[i])));
}

/** The largest; NaN where one is none, which `Math.max` keeps. */
const worst = (distances: readonly number[]) => Math.max(0, ...distances);
