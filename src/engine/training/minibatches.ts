import type { Dataset } from '../data/dataset.ts';
import type { Recording } from '../network/recording.ts';
import { Random } from '../random.ts';
import { startStream } from './streams.ts';

/** How an epoch is cut into batches. */
export interface BatchSettings {
  readonly batchSize: number;
  /** Draw a new order for each epoch; else the order of the data set. */
  readonly shuffle: boolean;
  readonly seed: number;
}

/**
 * The batches of training, and the place among them. Every epoch takes each example once; where the
 * batch size does not divide their number, its last batch is smaller. Which examples a step sees
 * depends on the seed and the step's number alone.
 */
export class Minibatches {
  readonly stepsPerEpoch: number;
  readonly #dataset: Dataset;
  readonly #settings: BatchSettings;
  readonly #order: Int32Array;
  readonly #random: Random;
  /** The epoch that `#order` is of. */
  #arranged = -1;
  #step = 0;
  #epoch = 0;
  /** Batches of this epoch that are done. */
  #position = 0;

  constructor(dataset: Dataset, settings: BatchSettings) {
    this.stepsPerEpoch = Math.ceil(dataset.size / settings.batchSize);
    this.#dataset = dataset;
    this.#settings = settings;
    this.#order = new Int32Array(dataset.size);
    this.#random = new Random(settings.seed);
  }

  /** The number of the next step, counted from 0. */
  get step(): number {
    return this.#step;
  }

  /** Whole epochs done. */
  get epoch(): number {
    return this.#epoch;
  }

  /** True between two epochs. */
  get isBetweenEpochs(): boolean {
    return this.#position === 0;
  }

  /** True where the next batch is the last of its epoch. */
  get isLast(): boolean {
    return this.#position === this.stepsPerEpoch - 1;
  }

  /** The size of the last batch of an epoch. */
  get lastBatchSize(): number {
    return this.#dataset.size - (this.stepsPerEpoch - 1) * this.#settings.batchSize;
  }

  /** Goes on to the next batch. */
  advance(): void {
    this.#step++;
    this.#position++;
    if (this.#position === this.stepsPerEpoch) {
      this.#position = 0;
      this.#epoch++;
    }
  }

  /** Goes to the batch of any step. */
  goTo(step: number): void {
    this.#step = step;
    this.#epoch = Math.floor(step / this.stepsPerEpoch);
    this.#position = step % this.stepsPerEpoch;
  }

  /** Copies the next batch into the input and target of a recording of its size. */
  fill(recording: Recording): void {
    this.#arrange();
    const start = this.#position * this.#settings.batchSize;
    const { inputs, targets, inputCount, targetCount } = this.#dataset;
    const x = recording.input.data;
    const y = recording.target.data;
    for (let row = 0; row < recording.batchSize; row++) {
      const example = this.#order[start + row];
      for (let k = 0; k < inputCount; k++) {
        x[row * inputCount + k] = inputs[example * inputCount + k];
      }
      for (let j = 0; j < targetCount; j++) {
        y[row * targetCount + j] = targets[example * targetCount + j];
      }
    }
  }

  /** Returns the indices of the next batch's examples, in their order. */
  indices(): Int32Array {
    this.#arrange();
    const start = this.#position * this.#settings.batchSize;
    return this.#order.slice(start, start + this.#settings.batchSize);
  }

  /** Puts the examples into the order of this epoch. */
  #arrange(): void {
    if (this.#arranged === this.#epoch) return;
    this.#arranged = this.#epoch;
    for (let i = 0; i < this.#order.length; i++) this.#order[i] = i;
    if (!this.#settings.shuffle) return;
    startStream(this.#random, this.#settings.seed, 'order', this.#epoch);
    this.#random.shuffle(this.#order);
  }
}
