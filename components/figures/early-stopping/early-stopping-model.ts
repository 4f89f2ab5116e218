import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { LossHistory } from '../../../src/engine/training/loss-history.ts';
import { accuracyOf, confusionMatrix } from '../../../src/engine/training/metrics.ts';
import { whereItWouldHaveStopped } from '../../../src/engine/training/stopping.ts';
import { Trainer } from '../../../src/engine/training/trainer.ts';
import { type DataName, type Parts, partsOf } from './early-stopping-data.ts';

/** What decides a run. */
export interface EarlyStoppingSettings {
  readonly data: DataName;
  /** Training examples. */
  readonly examples: number;
  readonly weightDecay: number;
  readonly dropout: number;
  /** Every second validation example is a copy of a training example. */
  readonly copies: boolean;
  readonly seed: number;
}

export const FIRST_SETTINGS: EarlyStoppingSettings = {
  data: 'moons',
  examples: 40,
  weightDecay: 0,
  dropout: 0,
  copies: false,
  seed: 1,
};

export const HIDDEN = 32;
export const RATE = 0.03;
export const BATCH = 20;
export const LAST_EPOCH = 300;
/** The epochs without a better validation loss after which one would have stopped. */
export const PATIENCE = 20;

/** How a network does on the three parts: losses, and shares of right answers. */
export interface Outcome {
  readonly epoch: number;
  readonly trainingLoss: number;
  readonly validationLoss: number;
  readonly trainingAccuracy: number;
  readonly validationAccuracy: number;
  readonly testAccuracy: number;
}

/** A network with two hidden layers of 32 (tanh) that learns two classes by Adam. */
export class EarlyStoppingModel {
  readonly settings: EarlyStoppingSettings;
  readonly parts: Parts;
  readonly network: Network;
  readonly trainer: Trainer;
  /** The network as it was at the lowest validation loss so far: the weights one would keep. */
  readonly best: Network;
  #bestEpoch = 0;

  constructor(settings: EarlyStoppingSettings, data: Dataset) {
    const { examples, copies, seed, weightDecay, dropout } = settings;
    this.settings = settings;
    this.parts = partsOf(data, examples, copies, seed);
    this.network = networkOf(data.inputCount);
    this.best = networkOf(data.inputCount);
    initialize(this.network, { kind: 'xavier-uniform' }, seed);
    this.trainer = new Trainer(
      this.network,
      this.parts.training,
      {
        loss: 'binary-cross-entropy',
        learningRate: RATE,
        optimizer: { kind: 'adam' },
        batchSize: BATCH,
        weightDecay,
        dropout,
        seed,
      },
      this.parts.validation,
    );
    this.#keepIfBest();
  }

  /** Epochs done. */
  get epoch(): number {
    return this.trainer.epochCount;
  }

  get ended(): boolean {
    return this.epoch >= LAST_EPOCH || this.trainer.divergence !== undefined;
  }

  get history(): LossHistory {
    return this.trainer.lossHistory;
  }

  get bestEpoch(): number {
    return this.#bestEpoch;
  }

  /** The epoch at which patience would have ended; undefined where it has not yet. */
  get stopEpoch(): number | undefined {
    return whereItWouldHaveStopped({ kind: 'no-improvement', epochs: PATIENCE }, this.history);
  }

  /** Trains for one epoch. */
  advance(): void {
    if (this.ended) return;
    if (this.trainer.epoch()) this.#keepIfBest();
  }

  /** Advances until so many epochs are done. */
  goOnTo(epoch: number): void {
    while (this.epoch < epoch && !this.ended) this.advance();
  }

  /** How the network does now. */
  now(): Outcome {
    return this.#outcome(this.network, this.history.length - 1);
  }

  /** How it did with the weights one would keep. */
  kept(): Outcome {
    return this.#outcome(this.best, this.#bestEpoch);
  }

  /** Counts the validation examples by class and answer. */
  confusion(): number[][] {
    return confusionMatrix(this.network, this.parts.validation);
  }

  #outcome(network: Network, epoch: number): Outcome {
    const testAccuracy = accuracyOf(confusionMatrix(network, this.parts.test));
    return { ...this.history[epoch], testAccuracy };
  }

  #keepIfBest(): void {
    const { history } = this;
    const latest = history.length - 1;
    const isBest = history[latest].validationLoss < history[this.#bestEpoch].validationLoss;
    if (latest > 0 && !isBest) return;
    this.#bestEpoch = latest;
    this.best.parameters.set(this.network.parameters);
  }
}

function networkOf(inputs: number): Network {
  const hidden = { neurons: HIDDEN, activation: 'tanh' } as const;
  return new Network({
    inputs,
    layers: [hidden, hidden, { neurons: 1, activation: 'sigmoid' }],
  });
}
