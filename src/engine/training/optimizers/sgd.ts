import type { Numbers } from '../../graph/numbers.ts';
import type { Optimizer } from './optimizer.ts';

/** Gradient descent, stochastic where batches are: w ← w − η g. */
export class Sgd implements Optimizer {
  learningRate: number;
  readonly memory: Numbers = new Float64Array(0);

  constructor(learningRate: number) {
    this.learningRate = learningRate;
  }

  step(parameters: Numbers, gradient: Numbers): void {
    const rate = this.learningRate;
    for (let i = 0; i < parameters.length; i++) parameters[i] -= rate * gradient[i];
  }
}
