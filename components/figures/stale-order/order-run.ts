import { gradientCheck, relativeDistance } from '../../../src/engine/gradient-check.ts';
import { buildNetwork } from '../../../src/engine/solve/build.ts';
import type { NetworkWithData } from '../../../src/engine/solve/index.ts';
import { Sgd } from '../../../src/engine/training/optimizers/sgd.ts';

/** Whether all gradients are found before anything changes, or the hidden ones after the output's weights. */
export type Order = 'right' | 'stale';

/** What the next update would go by. */
export interface NextStep {
  /** δ^(2) of each output. */
  readonly delta: readonly number[];
  /** W^(2), row after row, as the deltas come back through it. */
  readonly through: readonly number[];
  /** What arrives at each hidden activation. */
  readonly arriving: readonly number[];
  /** The gradient in each hidden weight as the order uses it, and by a central difference. */
  readonly used: readonly number[];
  readonly numeric: readonly number[];
  /** The largest relative distance between these two. */
  readonly distance: number;
}

/** Updates between two states that are kept, to go back to. */
const EVERY = 250;

/**
 * Trains a network of two layers on one example, its biases frozen, in one of two orders. In the
 * stale one the backward pass goes on only when the output weights have been updated: the hidden
 * deltas come through weights that the forward pass never used.
 */
export class OrderRun {
  readonly order: Order;
  updates = 0;
  readonly #network;
  readonly #recording;
  readonly #descent: Sgd;
  readonly #kept: Float64Array[] = [];

  constructor(given: NetworkWithData, order: Order) {
    this.order = order;
    this.#network = buildNetwork(given);
    this.#recording = this.#network.record(1, given.loss);
    this.#recording.input.data.set(given.examples[0].input);
    this.#recording.target.data.set(given.examples[0].target);
    this.#descent = new Sgd(given.learningRate);
    this.#recording.forward();
    this.#keep();
  }

  get loss(): number {
    return this.#recording.loss.number;
  }

  /** a^(2) of the example. */
  get outputs(): number[] {
    return Array.from(this.#recording.output.data);
  }

  /** Makes one update. */
  advance(): void {
    const { graph, loss } = this.#recording;
    const [hidden, output] = this.#network.layers;
    graph.backward(loss);
    this.#descent.step(output.weights, output.weightGradient);
    // The activations are still those of the forward pass; the weights no longer are.
    if (this.order === 'stale') graph.backward(loss);
    this.#descent.step(hidden.weights, hidden.weightGradient);
    graph.forward(loss);
    this.updates++;
    this.#keep();
  }

  /** Goes to a number of updates, forward or back. */
  goTo(updates: number): void {
    if (updates < this.updates) {
      const place = Math.floor(updates / EVERY);
      this.#return(this.#kept[place], place * EVERY);
    }
    while (this.updates < updates) this.advance();
  }

  /** Tells what the next update would go by; the run stays where it is. */
  next(): NextStep {
    const { layers, loss } = this.#recording;
    const numeric = gradientCheck(loss, [layers[0].weights]).map((entry) => entry.numeric);
    const state = Float64Array.from(this.#network.parameters);
    const [hidden, output] = this.#network.layers;
    const before = Array.from(output.weights);
    this.advance();
    const used = Array.from(hidden.weightGradient);
    const step: NextStep = {
      delta: Array.from(this.#recording.delta(2)),
      through: this.order === 'stale' ? Array.from(output.weights) : before,
      arriving: Array.from(layers[0].activation.gradient),
      used,
      numeric,
      distance: Math.max(...used.map((gradient, i) => relativeDistance(gradient, numeric[i]))),
    };
    this.#return(state, this.updates - 1);
    return step;
  }

  #keep(): void {
    if (this.updates % EVERY > 0) return;
    this.#kept[this.updates / EVERY] = Float64Array.from(this.#network.parameters);
  }

  #return(parameters: Float64Array, updates: number): void {
    this.#network.parameters.set(parameters);
    this.#recording.forward();
    this.updates = updates;
  }
}
