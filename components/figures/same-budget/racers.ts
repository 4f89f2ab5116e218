import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { Random } from '../../../src/engine/random.ts';
import { createOptimizer, type Optimizer } from '../../../src/engine/training/optimizers/index.ts';
import { type PassWork, workOf } from '../gradient-cost/pass-work.ts';

export type RacerName = 'backpropagation' | 'differences' | 'search';

export const RATE = 0.03;
const EPSILON = 1e-6;
/** The size of a random step in each parameter. */
const STEP = 0.05;

/** A 2-8-8-1 network (tanh, sigmoid) that is made better within a budget of multiply-adds. */
export abstract class Racer {
  readonly name: RacerName;
  readonly network: Network;
  /** Steps or tries that it could afford so far. */
  count = 0;
  protected readonly recording: Recording;
  protected readonly work: PassWork;
  #credit = 0;

  constructor(name: RacerName, data: Dataset, seed: number) {
    this.name = name;
    const hidden = { neurons: 8, activation: 'tanh' } as const;
    this.network = new Network({
      inputs: 2,
      layers: [hidden, hidden, { neurons: 1, activation: 'sigmoid' }],
    });
    initialize(this.network, { kind: 'xavier-uniform' }, seed);
    this.recording = this.network.record(data.size, 'binary-cross-entropy');
    this.recording.input.data.set(data.inputs);
    this.recording.target.data.set(data.targets);
    this.work = workOf(this.recording.loss);
  }

  /** The loss over all examples. */
  loss(): number {
    const { graph, loss } = this.recording;
    graph.forward(loss);
    return loss.data[0];
  }

  /** Spends multiply-adds on as many steps as they pay for; what is left is saved. */
  spend(multiplyAdds: number): void {
    this.#credit += multiplyAdds;
    for (const price = this.price(); this.#credit >= price; this.#credit -= price) {
      this.step();
      this.count++;
    }
  }

  /** The multiply-adds of one step. */
  abstract price(): number;
  protected abstract step(): void;
}

/** Adam with the gradient of the backward pass. */
export class ByBackpropagation extends Racer {
  readonly #optimizer: Optimizer = createOptimizer({ kind: 'adam' }, RATE, this.network);

  price(): number {
    return this.work.forward + this.work.backward;
  }

  protected step(): void {
    const { graph, loss } = this.recording;
    graph.forward(loss);
    graph.backward(loss);
    this.#optimizer.step(this.network.parameters, this.network.gradient);
  }
}

/** Adam with a gradient of one-sided differences: a forward pass for each parameter, and one more. */
export class ByDifferences extends Racer {
  readonly #optimizer: Optimizer = createOptimizer({ kind: 'adam' }, RATE, this.network);

  price(): number {
    return (this.network.parameterCount + 1) * this.work.forward;
  }

  protected step(): void {
    const { parameters, gradient } = this.network;
    const before = this.loss();
    for (let i = 0; i < parameters.length; i++) {
      const kept = parameters[i];
      parameters[i] = kept + EPSILON;
      gradient[i] = (this.loss() - before) / EPSILON;
      parameters[i] = kept;
    }
    this.#optimizer.step(parameters, gradient);
  }
}

/** Random steps, of which those are kept that lower the loss: a forward pass each. */
export class BySearch extends Racer {
  readonly #random: Random;
  #best: number;

  constructor(name: RacerName, data: Dataset, seed: number) {
    super(name, data, seed);
    this.#random = new Random(seed).fork('steps');
    this.#best = this.loss();
  }

  price(): number {
    return this.work.forward;
  }

  protected step(): void {
    const { parameters } = this.network;
    const kept = parameters.slice();
    for (let i = 0; i < parameters.length; i++) parameters[i] += this.#random.normal(0, STEP);
    const loss = this.loss();
    if (loss < this.#best) this.#best = loss;
    else parameters.set(kept);
  }
}
