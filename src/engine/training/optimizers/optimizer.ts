import type { Numbers } from '../../graph/numbers.ts';

/** Turns a gradient into a change of the parameters. */
export interface Optimizer {
  /** η, read anew at every step: a schedule may change it. */
  learningRate: number;
  /** All it remembers between steps; empty for plain descent. Copy it out and in to travel in time. */
  readonly memory: Numbers;
  /** Changes the parameters in place by one step against the gradient; allocates nothing. */
  step(parameters: Numbers, gradient: Numbers): void;
}
