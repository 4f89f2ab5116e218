import type { Allocate, Numbers } from '../../graph/numbers.ts';
import type { Optimizer } from './optimizer.ts';

/**
 * RMSProp: s ← α s + (1 − α) g², w ← w − η g / (√s + ε) (Hinton 2012), ε outside the root as in
 * PyTorch.
 */
export class RmsProp implements Optimizer {
  learningRate: number;
  /** The running mean s of squared gradients. */
  readonly memory: Numbers;
  readonly #smoothing: number;
  readonly #epsilon: number;

  constructor(
    learningRate: number,
    { smoothing, epsilon }: { smoothing: number; epsilon: number },
    parameterCount: number,
    allocate: Allocate,
  ) {
    this.learningRate = learningRate;
    this.memory = allocate(parameterCount);
    this.#smoothing = smoothing;
    this.#epsilon = epsilon;
  }

  step(parameters: Numbers, gradient: Numbers): void {
    const rate = this.learningRate;
    const smoothing = this.#smoothing;
    const epsilon = this.#epsilon;
    const squares = this.memory;
    for (let i = 0; i < parameters.length; i++) {
      const g = gradient[i];
      squares[i] = smoothing * squares[i] + (1 - smoothing) * g * g;
      parameters[i] -= (rate * g) / (Math.sqrt(squares[i]) + epsilon);
    }
  }
}
