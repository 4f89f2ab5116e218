import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { Random } from '../../../src/engine/random.ts';
import { accuracyOf, confusionMatrix } from '../../../src/engine/training/metrics.ts';
import { Sgd } from '../../../src/engine/training/optimizers/sgd.ts';
import { CLOUDS, FIRST_CLASSES, type Tasks, tasksOf } from './tasks.ts';

export type LayersName = 'all' | 'last';

/** What decides a run. */
export interface ForgettingSettings {
  /** How many examples of each batch of the second task are kept ones of the first. */
  readonly replayed: number;
  /** Which layers learn the second task. */
  readonly layers: LayersName;
  readonly seed: number;
}

export const FIRST_SETTINGS: ForgettingSettings = { replayed: 0, layers: 'all', seed: 1 };

export const BATCH = 16;
export const HIDDEN = 12;
export const LEARNING_RATE = 0.2;
/** Updates on the first task, and on both together. */
export const FIRST_UPDATES = 300;
export const LAST_UPDATE = 900;
/** Examples kept of each class of the first task. */
export const KEPT = 2;
/** Updates from one test to the next. */
export const EVERY = 10;

/** A 2-12-6 network (tanh, softmax; cross-entropy) that learns one task and then another. */
export class ForgettingModel {
  readonly settings: ForgettingSettings;
  readonly tasks: Tasks;
  readonly network: Network;
  /** The share of test examples that are right, after 0, 10, 20 … updates. */
  readonly firstAccuracy: number[] = [];
  readonly secondAccuracy: number[] = [];
  readonly #random: Random;
  readonly #recording: Recording;
  readonly #optimizer = new Sgd(LEARNING_RATE);
  #update = 0;

  constructor(settings: ForgettingSettings) {
    this.settings = settings;
    this.tasks = tasksOf(settings.seed);
    this.network = new Network({
      inputs: 2,
      layers: [
        { neurons: HIDDEN, activation: 'tanh' },
        { neurons: CLOUDS, activation: 'softmax' },
      ],
    });
    initialize(this.network, { kind: 'xavier-uniform' }, settings.seed);
    this.#random = new Random(settings.seed).fork('batches');
    this.#recording = this.network.record(BATCH, 'cross-entropy');
    this.#test();
  }

  /** Updates done. */
  get update(): number {
    return this.#update;
  }

  get isInFirst(): boolean {
    return this.#update < FIRST_UPDATES;
  }

  get ended(): boolean {
    return this.#update >= LAST_UPDATE;
  }

  /** Makes one update, on a batch of the task whose turn it is. */
  advance(): void {
    if (this.ended) return;
    const inSecond = !this.isInFirst;
    this.#fill(inSecond);
    const { graph, loss } = this.#recording;
    graph.forward(loss);
    graph.backward(loss);
    if (inSecond && this.settings.layers === 'last') {
      this.network.layers[0].weightGradient.fill(0);
      this.network.layers[0].biasGradient.fill(0);
    }
    this.#optimizer.step(this.network.parameters, this.network.gradient);
    this.#update++;
    if (this.#update % EVERY === 0) this.#test();
  }

  /** Advances to an update. */
  goOnTo(update: number): void {
    while (this.#update < update && !this.ended) this.advance();
  }

  #fill(inSecond: boolean): void {
    const { first, second } = this.tasks;
    const replayed = inSecond ? this.settings.replayed : 0;
    for (let row = 0; row < BATCH; row++) {
      if (row < replayed) this.#copy(first, this.#random.integer(KEPT * FIRST_CLASSES), row);
      else {
        const task = inSecond ? second : first;
        this.#copy(task, this.#random.integer(task.size), row);
      }
    }
  }

  #copy({ inputs, targets }: Dataset, example: number, row: number): void {
    const { input, target } = this.#recording;
    input.data.set(inputs.subarray(2 * example, 2 * example + 2), 2 * row);
    const from = CLOUDS * example;
    target.data.set(targets.subarray(from, from + CLOUDS), CLOUDS * row);
  }

  #test(): void {
    const { firstTest, secondTest } = this.tasks;
    this.firstAccuracy.push(accuracyOf(confusionMatrix(this.network, firstTest)));
    this.secondAccuracy.push(accuracyOf(confusionMatrix(this.network, secondTest)));
  }
}
