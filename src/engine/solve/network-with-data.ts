import type { ActivationName } from '../operations/activations/index.ts';
import type { LossName } from '../operations/losses/index.ts';

/** One layer: weights [out, in], biases [out]. */
export interface SolveLayer {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
  readonly activation: ActivationName;
}

/** One example: input [inputs], target [outputs]. */
export interface SolveExample {
  readonly input: readonly number[];
  readonly target: readonly number[];
}

/** A small network with its data, as the worked-solution format has it, defaults filled in. */
export interface NetworkWithData {
  readonly layers: readonly SolveLayer[];
  readonly loss: LossName;
  readonly examples: readonly SolveExample[];
  readonly learningRate: number;
  /** How often all parameters change; in online mode how many passes over the examples. */
  readonly updates: number;
  readonly mode: 'batch' | 'online';
  readonly freezeBiases: boolean;
}
