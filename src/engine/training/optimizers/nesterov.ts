import type { Allocate, Numbers } from '../../graph/numbers.ts';
import type { Optimizer } from './optimizer.ts';

/**
 * Nesterov's momentum: v ← μ v + g, w ← w − η (g + μ v). This is PyTorch's form, in which the
 * gradient is taken where the parameters are (Sutskever et al. 2013 look ahead instead).
 */
export class Nesterov implements Optimizer {
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
      parameters[i] -= rate * (gradient[i] + momentum * velocity[i]);
    }
  }
}
