import type { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { GOAL, startOf } from './start.ts';
import type { Size } from './task.ts';

/** What one forward pass tried, and whether it was kept. */
export interface Nudge {
  readonly parameter: number;
  readonly from: number;
  readonly to: number;
  readonly lossBefore: number;
  readonly lossThere: number;
  readonly kept: boolean;
}

/** By how much a parameter is nudged at first. */
export const FIRST_STEP = 0.25;
/** A run is given up here. */
export const MOST_PASSES = 20_000;

/**
 * Trains one neuron without any gradient: each parameter in turn is raised a little, else lowered a
 * little, and what lowers the loss is kept. After a round in which nothing helped, nudges are halved.
 */
export class NudgeModel {
  readonly size: Size;
  readonly network: Network;
  /** The loss after each forward pass, of the parameters that were kept. */
  readonly losses: number[] = [];
  last: Nudge | undefined;
  step = FIRST_STEP;
  /** The parameter that is tried next, and in which direction. */
  next = 0;
  direction: 1 | -1 = 1;
  kept = 0;
  #keptThisRound = 0;
  readonly #recording: Recording;

  /** Starts with all parameters 0 and one forward pass, to know the loss. */
  constructor(size: Size) {
    this.size = size;
    const { network, recording } = startOf(size);
    this.network = network;
    this.#recording = recording;
    this.losses.push(this.#pass());
  }

  /** Forward passes so far, each of all examples. */
  get passes(): number {
    return this.losses.length;
  }

  /** The loss of the parameters as they are. */
  get loss(): number {
    return this.losses[this.passes - 1];
  }

  get ended(): boolean {
    return this.loss < GOAL || this.passes >= MOST_PASSES;
  }

  /** Tries one nudge: one forward pass. Nothing once training has ended. */
  nudge(): void {
    if (this.ended) return;
    const { parameters } = this.network;
    const { next: parameter, loss: lossBefore } = this;
    const from = parameters[parameter];
    parameters[parameter] = from + this.direction * this.step;
    const to = parameters[parameter];
    const lossThere = this.#pass();
    const kept = lossThere < lossBefore;
    if (!kept) parameters[parameter] = from;
    this.losses.push(kept ? lossThere : lossBefore);
    this.last = { parameter, from, to, lossBefore, lossThere, kept };
    if (kept) this.kept++;
    if (kept) this.#keptThisRound++;
    if (kept || this.direction === -1) this.#goOn();
    else this.direction = -1;
  }

  #goOn(): void {
    this.direction = 1;
    this.next++;
    if (this.next < this.network.parameterCount) return;
    this.next = 0;
    if (this.#keptThisRound === 0) this.step /= 2;
    this.#keptThisRound = 0;
  }

  #pass(): number {
    const { graph, loss } = this.#recording;
    graph.forward(loss);
    return loss.number;
  }
}
