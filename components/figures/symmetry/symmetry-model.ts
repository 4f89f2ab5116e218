import { xor } from '../../../src/engine/data/generated-classes.ts';
import { type ExplicitLayer, initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { Trainer } from '../../../src/engine/training/trainer.ts';

export type StartName = 'zeros' | 'equal' | 'hundredth' | 'tenth';

export const LEARNING_RATE = 1;
export const LAST_UPDATE = 1000;

/** The weights of both hidden units, before unit 2 is moved away from unit 1. */
const INCOMING = [0.5, -0.5] as const;
const OUTGOING = 0.5;
/** By how much unit 2 differs from unit 1 in each of its two incoming weights. */
export const APART: Readonly<Record<Exclude<StartName, 'zeros'>, number>> = {
  equal: 0,
  hundredth: 0.01,
  tenth: 0.1,
};

/** One parameter of a hidden unit and its gradient, in unit 1 and in unit 2. */
export interface TwinParameter {
  readonly name: 'from x₁' | 'from x₂' | 'bias' | 'to the output';
  readonly values: readonly [unit1: number, unit2: number];
  readonly gradients: readonly [unit1: number, unit2: number];
}

/** Which way training from a start has gone. */
export type Outcome = 'stays' | 'twins' | 'parts';

/**
 * A 2-2-1 network (tanh, then sigmoid; binary cross-entropy) on the four examples of XOR, from a
 * start in which its two hidden units are equal, or nearly.
 */
export class SymmetryModel {
  readonly start: StartName;
  readonly network: Network;
  readonly trainer: Trainer;
  readonly #recording: Recording;

  constructor(start: StartName) {
    this.start = start;
    this.network = new Network({
      inputs: 2,
      layers: [
        { neurons: 2, activation: 'tanh' },
        { neurons: 1, activation: 'sigmoid' },
      ],
    });
    initialize(this.network, { kind: 'explicit', layers: layersOf(start) });
    const data = xor();
    this.trainer = new Trainer(this.network, data, {
      loss: 'binary-cross-entropy',
      learningRate: LEARNING_RATE,
      stopping: [{ kind: 'epochs', count: LAST_UPDATE }],
    });
    this.#recording = this.network.record(data.size, 'binary-cross-entropy');
    this.#recording.input.data.set(data.inputs);
    this.#recording.target.data.set(data.targets);
  }

  /** Updates done: each uses all four examples, so they are epochs as well. */
  get update(): number {
    return this.trainer.stepCount;
  }

  get furthest(): number {
    return this.trainer.furthestStep;
  }

  get ended(): boolean {
    return this.trainer.stop !== undefined;
  }

  /** The loss after 0, 1, 2 … updates, as far as the run has come. */
  get losses(): number[] {
    return this.trainer.lossHistory.map(({ trainingLoss }) => trainingLoss);
  }

  advance(): void {
    if (!this.ended) this.trainer.step();
  }

  goTo(update: number): void {
    this.trainer.goTo(Math.min(update, this.furthest));
    while (this.update < update && !this.ended) this.trainer.step();
  }

  /** Computes loss and gradient at the present weights. */
  look(): { readonly loss: number; readonly outputs: ArrayLike<number> } {
    this.#recording.forward();
    this.#recording.backward();
    return { loss: this.#recording.loss.number, outputs: this.#recording.output.data };
  }

  /** Returns the two hidden units side by side, with the gradients of the last `look`. */
  twins(): TwinParameter[] {
    const [hidden, output] = this.network.layers;
    const pair = (
      name: TwinParameter['name'],
      values: ArrayLike<number>,
      gradients: ArrayLike<number>,
      at: readonly [number, number],
    ) => ({
      name,
      values: [values[at[0]], values[at[1]]] as const,
      gradients: [gradients[at[0]], gradients[at[1]]] as const,
    });
    return [
      pair('from x₁', hidden.weights, hidden.weightGradient, [0, 2]),
      pair('from x₂', hidden.weights, hidden.weightGradient, [1, 3]),
      pair('bias', hidden.biases, hidden.biasGradient, [0, 1]),
      pair('to the output', output.weights, output.weightGradient, [0, 1]),
    ];
  }

  /** Returns how far apart the two hidden units are: the largest difference of their parameters. */
  apart(): number {
    return Math.max(...this.twins().map(({ values }) => Math.abs(values[0] - values[1])));
  }

  /** Says which way training has gone so far. */
  outcome(): Outcome {
    const { losses } = this;
    if (losses.every((loss) => loss === losses[0])) return 'stays';
    return this.apart() === 0 ? 'twins' : 'parts';
  }
}

function layersOf(start: StartName): ExplicitLayer[] {
  const zero = start === 'zeros';
  const [w1, w2] = zero ? [0, 0] : INCOMING;
  const out = zero ? 0 : OUTGOING;
  const apart = zero ? 0 : APART[start];
  return [
    {
      weights: [
        [w1, w2],
        [w1 - apart, w2 + apart],
      ],
      biases: [0, 0],
    },
    { weights: [[out, out]], biases: [0] },
  ];
}
