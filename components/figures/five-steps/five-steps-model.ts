import { xor } from '../../../src/engine/data/generated-classes.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import {
  FiveSteps,
  type FiveStepsName,
  fiveSteps,
} from '../../../src/engine/training/five-steps.ts';
import { Trainer } from '../../../src/engine/training/trainer.ts';

export const LEARNING_RATE = 0.5;
/** Training ends when the loss is below this. */
export const GOAL = 0.02;
/** It ends here at the latest: one start in a few hundred, such as seed 444, gets stuck higher up. */
export const MOST_UPDATES = 2000;
export const FIRST_SEED = 1;
export const LARGEST_SEED = 2 ** 32 - 1;

/** The four examples of XOR, in the order of the batch. */
export const EXAMPLES = xor();

/**
 * The first figure of the book: a 2-4-1 network (tanh, then sigmoid; binary cross-entropy) learns
 * XOR by plain gradient descent on all four examples, and each of the five steps can be done alone.
 */
export class FiveStepsModel {
  readonly seed: number;
  readonly network: Network;
  readonly trainer: Trainer;
  /** Holds what the steps computed last, for the four examples. */
  readonly recording: Recording;
  /** The loss after 0, 1, 2 … updates, as step 2 found it; it outlasts going back in time. */
  readonly losses: number[] = [];
  readonly #steps: FiveSteps;
  #clock = 0;

  constructor(seed: number) {
    this.seed = seed;
    this.network = new Network({
      inputs: 2,
      layers: [
        { neurons: 4, activation: 'tanh' },
        { neurons: 1, activation: 'sigmoid' },
      ],
    });
    initialize(this.network, { kind: 'xavier-uniform' }, seed);
    this.trainer = new Trainer(this.network, EXAMPLES, {
      loss: 'binary-cross-entropy',
      learningRate: LEARNING_RATE,
      stopping: [
        { kind: 'loss-below', value: GOAL },
        { kind: 'epochs', count: MOST_UPDATES },
      ],
    });
    this.#steps = new FiveSteps(this.trainer);
    this.recording = this.trainer.load();
  }

  /** Counts single steps since the beginning: with the seed, the whole state. */
  get clock(): number {
    return this.#clock;
  }

  /** Updates done. */
  get updates(): number {
    return this.trainer.stepCount;
  }

  /** The latest update that `goTo` can reach. */
  get furthestUpdate(): number {
    return this.trainer.furthestStep;
  }

  /** How many steps of the present round are done: 0 before the first round, else 1 to 5. */
  get done(): number {
    return this.#clock === 0 ? 0 : ((this.#clock - 1) % fiveSteps.length) + 1;
  }

  /** The step that happened last. */
  get last(): FiveStepsName | undefined {
    return fiveSteps[this.done - 1];
  }

  /** The step that `advance` does next. */
  get next(): FiveStepsName {
    return this.#steps.next;
  }

  /** True where training is over, as step 2 has just found. */
  get ended(): boolean {
    return this.last === 'loss' && this.trainer.stop !== undefined;
  }

  /** Does the next of the five steps; nothing once training has ended. */
  advance(): void {
    if (this.ended) return;
    this.#steps.advance();
    this.#clock++;
    if (this.last === 'loss') this.losses[this.updates] = this.recording.loss.number;
  }

  /** Goes on until step 2 has calculated the loss again: one update, from a loss to the next. */
  advanceRound(): void {
    do this.advance();
    while (this.last !== 'loss');
  }

  /** Goes to where step 2 calculated the loss after so many updates of this run. */
  goTo(updates: number): void {
    this.trainer.goTo(updates);
    this.#steps.restart();
    this.#clock = fiveSteps.length * updates;
    this.advance();
    this.advance();
  }
}
