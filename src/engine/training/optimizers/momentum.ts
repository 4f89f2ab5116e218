import type { Allocate, Numbers } from '../../graph/numbers.ts';
import type { Optimizer } from './optimizer.ts';

/**
 * Heavy-ball momentum: v ← μ v + g, w ← w − η v (Polyak 1964). As PyTorch has it, η stands outside
 * the velocity, so that a change of η acts at once.
 */
export class Momentum implements Optimizer {
  learningRate: number;
  /** The velocity v. */
  readonly memory: Numbers;
  readonly #momentum: number;

  constructor(learningRate: number, momentum: number, parameterCount: number, allocate: Allocate) {
    this.learningRate = learningRate;
    this.memory = allocate(parameterCount);
    this.#momentum = momentum;
  }

  step(parameters: Numbers, gradient: Numbers): void {
    const rate = this.learningRate;
    const momentum = this.#momentum;
    const velocity = this.memory;
    for (let i = 0; i < parameters.length; i++) {
      velocity[i] = momentum * velocity[i] + gradient[i];
      parameters[i] -= rate * velocity[i];
    }
  }
}
