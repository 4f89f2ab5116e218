import type { Dataset } from '../data/dataset.ts';
import type { Network } from '../network/network.ts';
import type { Recording } from '../network/recording.ts';
import { type Checkpoint, readCheckpoint } from './checkpoint.ts';
import { allFinite, type Divergence, locateInForward, locateInUpdate } from './divergence.ts';
import { Journal, type Stop } from './journal.ts';
import type { LossHistory } from './loss-history.ts';
import { type RunEnd, type RunOptions, run } from './run.ts';
import { checkSettings, type TrainerSettings } from './settings.ts';
import { Snapshots } from './snapshots.ts';
import { Updates } from './updates.ts';

/**
 * Trains a network: forward pass, loss, backward pass, update, repeat. Pausing is not calling.
 * A run is a function of the start, the data and the settings: same seed, same bits.
 */
export class Trainer {
  readonly network: Network;
  readonly settings: TrainerSettings;
  /** The loss of each step, from the first on, where the settings ask for it. */
  readonly stepLosses: number[] = [];
  /** Where the run left the finite numbers; the state is then the last good one, and steps do nothing. */
  divergence: Divergence | undefined;
  readonly #updates: Updates;
  readonly #journal: Journal;
  readonly #snapshots: Snapshots;
  #furthestStep = 0;

  /** Prepares to train from the network's present parameters. Throws RangeError for what does not fit. */
  constructor(network: Network, train: Dataset, settings: TrainerSettings, validation?: Dataset) {
    checkSettings(settings, network, validation ? [train, validation] : [train]);
    this.network = network;
    this.settings = settings;
    this.#updates = new Updates(network, train, settings);
    this.#journal = new Journal(network, train, validation, settings);
    this.#snapshots = new Snapshots(
      network.parameters,
      this.#updates.optimizer.memory,
      network.precision,
      settings.historyBytes ?? 8e6,
    );
    this.beginHere();
  }

  /** Updates done. */
  get stepCount(): number {
    return this.#updates.count;
  }

  /** Epochs done; a fraction in the middle of one. */
  get epochCount(): number {
    return this.stepCount / this.stepsPerEpoch;
  }

  get stepsPerEpoch(): number {
    return this.#updates.batches.stepsPerEpoch;
  }

  /** The earliest and the latest step that `goTo` can reach. */
  get firstStep(): number {
    return this.#snapshots.firstStep;
  }

  get furthestStep(): number {
    return this.#furthestStep;
  }

  /** η of the next step, the schedule's factor in it. */
  get learningRate(): number {
    return this.#updates.learningRate;
  }

  /** What was measured before the first epoch and at the end of each; going back in time keeps it. */
  get lossHistory(): LossHistory {
    return this.#journal.measurements;
  }

  /** The rule that fires at this very point of the run. `run` goes no further; `step` does. */
  get stop(): Stop | undefined {
    return this.#journal.stopAt(this.epochCount);
  }

  /** Fills in the examples of the next step and returns their recording, to be looked at. */
  load(): Recording {
    return this.#updates.load();
  }

  /** The indices in the training data of the next step's examples. */
  nextExamples(): Int32Array {
    return this.#updates.batches.indices();
  }

  /** Does one update. Returns false, and does nothing, after a divergence. */
  step(): boolean {
    if (this.divergence) return false;
    const updates = this.#updates;
    const recording = updates.differentiate();
    const loss = recording.loss.data[0];
    if (!Number.isFinite(loss)) return this.#diverged(locateInForward(recording, updates.count));
    if (this.settings.keepStepLosses) this.stepLosses[updates.count - this.firstStep] = loss;
    updates.apply();
    const { memory } = updates.optimizer;
    if (!allFinite(this.network.parameters) || !allFinite(memory)) {
      return this.#diverged(locateInUpdate(this.network, recording, memory, updates.count));
    }
    if (this.#isToBeMeasured() && !this.#measure(updates.gradientNorm())) return false;
    this.#snapshots.keep(updates.count);
    if (updates.count > this.#furthestStep) this.#furthestStep = updates.count;
    return true;
  }

  /** Does the updates up to the end of the epoch. Returns false where they diverge. */
  epoch(): boolean {
    do {
      if (!this.step()) return false;
    } while (!this.#updates.batches.isBetweenEpochs);
    return true;
  }

  /**
   * Trains until one of the ends is reached, a stopping rule fires or the numbers diverge.
   * Throws RangeError where there is no end at all.
   */
  run(options: RunOptions): RunEnd {
    return run(this, options, this.#updates.stepsInAMoment);
  }

  /** Goes to any step of the run so far: to the snapshot before it, and from there by replay. */
  goTo(step: number): void {
    if (!(Number.isInteger(step) && step >= this.firstStep && step <= this.#furthestStep)) {
      throw new RangeError(`step must be ${this.firstStep} to ${this.#furthestStep}, not ${step}`);
    }
    const nearest = this.#snapshots.nearest(step);
    if (step < this.stepCount || nearest > this.stepCount) {
      this.#snapshots.restore(step);
      this.#updates.batches.goTo(nearest);
    }
    while (this.stepCount < step) {
      this.#updates.differentiate();
      this.#updates.apply();
    }
  }

  /** Goes back to the first step and forgets the run. */
  reset(): void {
    this.goTo(this.firstStep);
    this.beginHere();
  }

  /** Begins a new history at this step: to be called after parameters were changed by hand. */
  beginHere(): void {
    const { stepCount } = this;
    this.divergence = undefined;
    this.#furthestStep = stepCount;
    this.#snapshots.begin(stepCount);
    this.stepLosses.length = 0;
    this.#journal.forgetFrom(this.epochCount);
    this.#measure(Number.NaN);
  }

  /** Returns this point of the run as plain JSON. */
  checkpoint(): Checkpoint {
    const { parameters } = this.network;
    const { memory } = this.#updates.optimizer;
    return { step: this.stepCount, parameters: [...parameters], memory: [...memory] };
  }

  /**
   * Goes on from a checkpoint, of a run with the same optimizer and seed; a new history begins there.
   * Throws RangeError, and changes nothing, for one that does not fit.
   */
  restore(checkpoint: Checkpoint): void {
    readCheckpoint(checkpoint, this.network.parameters, this.#updates.optimizer.memory);
    this.#updates.batches.goTo(checkpoint.step);
    this.#journal.forgetFrom(0);
    this.beginHere();
  }

  #isToBeMeasured(): boolean {
    const { isBetweenEpochs, epoch } = this.#updates.batches;
    return isBetweenEpochs && epoch % (this.settings.measureEvery ?? 1) === 0;
  }

  #measure(gradientNorm: number): boolean {
    const overflow = this.#journal.measure(this.epochCount, gradientNorm);
    return !overflow || this.#diverged(locateInForward(overflow, this.stepCount));
  }

  /** Takes note, and brings back the state before the update that led here. */
  #diverged(divergence: Divergence): false {
    this.goTo(Math.max(this.firstStep, divergence.step - 1));
    this.#furthestStep = this.stepCount;
    this.#journal.forgetAfter(this.epochCount);
    this.divergence = divergence;
    return false;
  }
}
