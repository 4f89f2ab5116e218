import type { Numbers } from '../graph/numbers.ts';
import type { Network, NetworkShape } from '../network/network.ts';
import { BatchOrder } from '../training/batch-order.ts';
import { type AnyCheckpoint, readCheckpoint } from '../training/checkpoint.ts';
import { type Divergence, locateInForward, locateInUpdate } from '../training/divergence.ts';
import { scheduleFactor } from '../training/schedules.ts';
import type { Kernels } from './choose.ts';
import { checkExamples, copyExamples, type Examples } from './examples.ts';
import { inputGradient } from './input-gradient.ts';
import { LastGood } from './last-good.ts';
import { type FastSettings, type Layout, layOut, STEPS_AT_ONCE } from './layout.ts';
import { type Measured, measure, predict } from './measure.ts';
import { fillBatch, type Steps } from './plain-steps.ts';
import { stepsFor } from './steps-for.ts';

/** A state is kept, to go back to, after so many updates. */
const KEEP_EVERY = 32;

/**
 * Trains a big network fast: all its numbers are float32 in one piece of memory, and many updates are
 * one call. Which examples a step sees is as with `Trainer`: the same seed, the same order.
 */
export class FastTrainer {
  readonly kernels: Kernels;
  readonly settings: FastSettings;
  /** All parameters 0 at first: `initialize` it, or `restore` a checkpoint. */
  readonly network: Network;
  /** What the kernels do not know, where the graph is replayed without them for that reason. */
  readonly replayedBecause: string | undefined;
  /** η before the schedule; may be changed at any time. */
  learningRate: number;
  /**
   * Where the run left the finite numbers; the state is then the last good one, and steps do nothing
   * until the rate is changed or `beginHere` is called.
   */
  divergence: Divergence | undefined;
  readonly #layout: Layout;
  readonly #batches: BatchOrder;
  readonly #steps: Steps;
  /** Undefined until the parameters that training starts from are known: at the first run. */
  #good: LastGood | undefined;
  readonly #rates = new Float64Array(STEPS_AT_ONCE);
  #firstStep = 0;
  #rateSince = Number.NaN;
  /** One number: in a field of its own JavaScript would put it into a new box at every run. */
  readonly #loss = Float64Array.of(Number.NaN);

  /** Prepares to train; copies the examples. Throws RangeError for what does not fit. */
  constructor(kernels: Kernels, shape: NetworkShape, examples: Examples, settings: FastSettings) {
    const { batchSize, shuffle = true, seed = 0 } = settings;
    if (!(Number.isInteger(batchSize) && batchSize >= 1)) {
      throw new RangeError(`batch size must be a whole number from 1 up, not ${batchSize}`);
    }
    checkExamples(examples, shape.inputs, shape.layers[shape.layers.length - 1]?.neurons);
    this.#layout = layOut(kernels, shape, examples, settings);
    copyExamples(examples, this.#layout.examples);
    const { network, order } = this.#layout;
    this.#batches = new BatchOrder(
      examples.size,
      { batchSize: Math.min(batchSize, examples.size), shuffle, seed },
      order,
    );
    this.kernels = kernels;
    this.settings = settings;
    this.network = network;
    this.learningRate = settings.learningRate;
    const { steps, because } = stepsFor(this.#layout, this.#batches, settings);
    this.#steps = steps;
    this.replayedBecause = because;
  }

  /** Updates done. */
  get stepCount(): number {
    return this.#batches.step;
  }

  /** Epochs done; a fraction in the middle of one. */
  get epochCount(): number {
    return this.stepCount / this.stepsPerEpoch;
  }

  get stepsPerEpoch(): number {
    return this.#batches.stepsPerEpoch;
  }

  /** The mean loss of the batches of the last `run`, each before its update; NaN before any. */
  get loss(): number {
    return this.#loss[0];
  }

  /** Does so many updates, fewer where the numbers diverge. Returns how many it did. Allocates nothing. */
  run(steps: number): number {
    // To find a divergence, steps are repeated: at the rate they were done at.
    if (!this.#good || this.learningRate !== this.#rateSince) this.beginHere();
    const from = this.stepCount;
    let left = steps;
    this.#loss[0] = 0;
    while (left > 0 && !this.divergence) {
      const count = this.#uninterrupted(left);
      if (!this.#advance(count)) {
        this.#diverged(this.stepCount + count);
        break;
      }
      for (let i = 0; i < count; i++) this.#loss[0] += this.#layout.losses[i];
      left -= count;
      this.#keepGood();
    }
    this.#loss[0] /= steps - left;
    return this.stepCount - from;
  }

  /** Returns ∂L/∂parameters of the next batch, to be looked at: `run` stores no gradient. Changes nothing else. */
  gradient(): Numbers {
    this.#steps.differentiate();
    return this.network.gradient;
  }

  /** Measures loss and accuracy on the examples from `start` to `end`, by default all. */
  measure(examples: Examples, start = 0, end = examples.size): Measured {
    return measure(this.#layout, this.#steps, examples, start, end);
  }

  /** Computes the outputs [rows, outputs] for inputs [rows, inputs], both row after row. */
  predict(inputs: Uint8Array | Numbers): Float32Array {
    return predict(this.#layout, this.#steps, inputs);
  }

  /** Computes ∂ℓ/∂x [inputs] of one example: how its loss changes with each of its inputs. */
  inputGradient(input: ArrayLike<number>, target: ArrayLike<number>): Numbers {
    return inputGradient(this.network, this.settings.loss, input, target);
  }

  /** To be called when parameters were changed by hand after a run: no divergence goes back before this point. */
  beginHere(): void {
    this.divergence = undefined;
    this.#firstStep = this.stepCount;
    this.#rateSince = this.learningRate;
    this.#good = new LastGood(
      [this.network.parameters, this.#layout.optimizer.memory],
      this.stepCount,
    );
  }

  /** Goes back to step 0 with the optimizer's memory empty; the parameters stay. */
  restart(): void {
    this.#layout.optimizer.memory.fill(0);
    this.#batches.goTo(0);
    this.beginHere();
  }

  /** Returns a copy of the state. */
  checkpoint(): AnyCheckpoint {
    return {
      step: this.stepCount,
      parameters: this.network.parameters.slice(),
      memory: this.#layout.optimizer.memory.slice(),
    };
  }

  /** Goes on from a checkpoint. Throws RangeError, and changes nothing, for one that does not fit. */
  restore(checkpoint: AnyCheckpoint): void {
    readCheckpoint(checkpoint, this.network.parameters, this.#layout.optimizer.memory);
    this.#batches.goTo(checkpoint.step);
    this.beginHere();
  }

  /** Returns how many of the next steps can be done in one go: full batches of one epoch, or the last. */
  #uninterrupted(wanted: number): number {
    const { full, last } = this.#layout;
    const batches = this.#batches;
    const leftInEpoch = batches.stepsPerEpoch - (batches.step % batches.stepsPerEpoch);
    const alike = full === last ? leftInEpoch : Math.max(1, leftInEpoch - 1);
    return Math.min(wanted, alike, STEPS_AT_ONCE);
  }

  /** Does steps of one kind; returns false, with the state spoilt, where numbers became infinite. */
  #advance(count: number): boolean {
    const { schedule, totalSteps = Infinity } = this.settings;
    for (let i = 0; i < count; i++) {
      const step = this.stepCount + i;
      this.#rates[i] = this.learningRate;
      if (schedule) this.#rates[i] *= scheduleFactor(schedule, step, totalSteps);
    }
    if (this.#steps.train(count, this.#rates) < count) return false;
    for (let i = 0; i < count; i++) this.#batches.advance();
    return true;
  }

  /** Finds the step before `end` that diverged, and brings back the state before the update that led there. */
  #diverged(end: number): void {
    const { network, optimizer, full, last } = this.#layout;
    this.#batches.goTo(this.#good?.restore() ?? this.stepCount);
    while (this.stepCount < end && this.#advance(1));
    const failing = this.stepCount;
    this.#goTo(failing);
    const recording = this.#batches.isLast ? last : full;
    this.#batches.arrange();
    fillBatch(this.#layout, recording, this.#batches.start);
    recording.graph.forward(recording.loss);
    if (!Number.isFinite(recording.loss.data[0])) {
      recording.output.operation.forward(recording.output);
      this.divergence = locateInForward(recording, failing);
    } else {
      recording.graph.backward(recording.loss);
      optimizer.step(network.parameters, network.gradient);
      this.divergence = locateInUpdate(network, recording, optimizer.memory, failing + 1);
    }
    this.#goTo(Math.max(this.#firstStep, this.divergence.step - 1));
  }

  #keepGood(): void {
    const good = this.#good;
    if (good && this.stepCount - good.step >= KEEP_EVERY) good.keep(this.stepCount);
  }

  /** Goes to a step after the older of the states that were kept. */
  #goTo(step: number): void {
    this.#batches.goTo(this.#good?.restore() ?? this.stepCount);
    while (this.stepCount < step) this.#advance(1);
  }
}
