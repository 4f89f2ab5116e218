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
 * Which examples each step sees, and the place among the steps. Every epoch takes each example once;
 * where the batch size does not divide their number, its last batch is smaller. A step's examples
 * depend on the seed and the step's number alone.
 */
export class BatchOrder {
  readonly stepsPerEpoch: number;
  /** The examples in the order of this epoch, after `arrange`. */
  readonly order: Int32Array;
  readonly #settings: BatchSettings;
  readonly #random: Random;
  /** The epoch that `order` is of. */
  #arranged = -1;
  #step = 0;
  #epoch = 0;
  /** Batches of this epoch that are done. */
  #position = 0;

  /** Begins with step 0; `order` is the room for the order of so many examples. */
  constructor(size: number, settings: BatchSettings, order = new Int32Array(size)) {
    this.stepsPerEpoch = Math.ceil(size / settings.batchSize);
    this.order = order;
    this.#settings = settings;
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

  /** Where in `order` the next batch begins. */
  get start(): number {
    return this.#position * this.#settings.batchSize;
  }

  /** The size of the last batch of an epoch. */
  get lastBatchSize(): number {
    return this.order.length - (this.stepsPerEpoch - 1) * this.#settings.batchSize;
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

  /** Returns the indices of the next batch's examples, in their order. */
  indices(): Int32Array {
    this.arrange();
    return this.order.slice(this.start, this.start + this.#settings.batchSize);
  }

  /** Puts the examples into the order of this epoch, where that is not done. */
  arrange(): void {
    if (this.#arranged === this.#epoch) return;
    this.#arranged = this.#epoch;
    for (let i = 0; i < this.order.length; i++) this.order[i] = i;
    if (!this.#settings.shuffle) return;
    startStream(this.#random, this.#settings.seed, 'order', this.#epoch);
    this.#random.shuffle(this.order);
  }
}
