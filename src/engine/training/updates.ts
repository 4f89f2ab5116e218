import type { Dataset } from '../data/dataset.ts';
import type { Network } from '../network/network.ts';
import type { Recording, RecordingOptions } from '../network/recording.ts';
import { Random } from '../random.ts';
import { Minibatches } from './minibatches.ts';
import { createOptimizer, type Optimizer } from './optimizers/index.ts';
import { scheduleFactor } from './schedules.ts';
import type { TrainerSettings } from './settings.ts';
import { startStream } from './streams.ts';

/** Multiply-adds of the order that take a fraction of a millisecond, whatever the network. */
const MOMENT = 50_000;

/** One update after the other: batch, forward pass, backward pass, optimizer. */
export class Updates {
  readonly batches: Minibatches;
  readonly optimizer: Optimizer;
  readonly #network: Network;
  readonly #settings: TrainerSettings;
  readonly #totalSteps: number;
  readonly #seed: number;
  readonly #dropout: boolean;
  readonly #random: Random;
  readonly #full: Recording;
  /** For the last batch of an epoch, which may be smaller. */
  readonly #last: Recording;

  constructor(network: Network, train: Dataset, settings: TrainerSettings) {
    const { batchSize = 'all', shuffle = true, seed = 0, loss } = settings;
    const all = batchSize === 'all' || batchSize >= train.size;
    const size = all ? train.size : batchSize;
    this.batches = new Minibatches(train, { batchSize: size, shuffle: shuffle && !all, seed });
    this.optimizer = createOptimizer(
      settings.optimizer ?? { kind: 'sgd' },
      settings.learningRate,
      network,
    );
    this.#network = network;
    this.#settings = settings;
    this.#totalSteps = plannedEpochs(settings) * this.batches.stepsPerEpoch;
    this.#seed = seed;
    this.#dropout = (settings.dropout ?? 0) > 0;
    this.#random = new Random(seed);
    const options = recordingOptions(settings, this.#random);
    const { lastBatchSize } = this.batches;
    this.#full = network.record(size, loss, options);
    this.#last = lastBatchSize === size ? this.#full : network.record(lastBatchSize, loss, options);
  }

  /** Updates done. */
  get count(): number {
    return this.batches.step;
  }

  /** η of the next step. */
  get learningRate(): number {
    const { schedule, learningRate } = this.#settings;
    if (!schedule) return learningRate;
    return learningRate * scheduleFactor(schedule, this.count, this.#totalSteps);
  }

  /** How many steps take about as long as anybody would wait between two looks at the clock. */
  get stepsInAMoment(): number {
    const work = this.#network.parameterCount * this.#full.batchSize;
    return Math.ceil(MOMENT / work);
  }

  /** Fills in the next step's examples, and makes its dropout ready to be drawn. */
  load(): Recording {
    const recording = this.batches.isLast ? this.#last : this.#full;
    if (this.#dropout) startStream(this.#random, this.#seed, 'dropout', this.count);
    this.batches.fill(recording);
    return recording;
  }

  /** Computes the loss of the next step and the gradient; returns the recording that holds them. */
  differentiate(): Recording {
    const recording = this.load();
    recording.graph.forward(recording.loss);
    recording.graph.backward(recording.loss);
    return recording;
  }

  /** Lets the optimizer use the gradient: the update. */
  apply(): void {
    if (this.#settings.schedule) this.optimizer.learningRate = this.learningRate;
    if (this.#settings.freezeBiases) forgetBiasGradient(this.#network);
    this.optimizer.step(this.#network.parameters, this.#network.gradient);
    this.batches.advance();
  }

  /** Returns ‖∂L/∂parameters‖ as the last step used it. */
  gradientNorm(): number {
    const { gradient } = this.#network;
    let squares = 0;
    for (let i = 0; i < gradient.length; i++) squares += gradient[i] * gradient[i];
    return Math.sqrt(squares);
  }
}

function forgetBiasGradient({ layers }: Network): void {
  for (let l = 0; l < layers.length; l++) layers[l].biasGradient.fill(0);
}

/** Returns how long the settings mean to train: what a cosine comes down over. */
function plannedEpochs({ stopping = [] }: TrainerSettings): number {
  const counts = stopping.map((rule) => (rule.kind === 'epochs' ? rule.count : Infinity));
  return Math.min(Infinity, ...counts);
}

function recordingOptions(settings: TrainerSettings, random: Random): RecordingOptions {
  const { weightDecay = 0, dropout: rate = 0 } = settings;
  return { weightDecay, ...(rate > 0 && { dropout: { rate, random } }) };
}
