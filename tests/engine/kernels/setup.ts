import type { Examples } from '../../../src/engine/kernels/index.ts';
import { type FastSettings, FastTrainer, type Kernels } from '../../../src/engine/kernels/index.ts';
import { initialize } from '../../../src/engine/network/index.ts';
import type { ActivationName, LossName } from '../../../src/engine/operations/index.ts';
import { Random } from '../../../src/engine/random.ts';

/** A network, batch and loss to compare kernels on. */
export interface Case {
  readonly sizes: readonly number[];
  readonly hidden: ActivationName;
  readonly output: ActivationName;
  readonly loss: LossName;
  readonly batch: number;
}

/** Random examples, whose targets suit every loss: each row adds up to 1. */
export function examplesFor({ sizes, batch }: Case, count = 3 * batch + 1): Examples {
  const random = new Random(5);
  const outputs = sizes[sizes.length - 1];
  const inputs = Float32Array.from({ length: count * sizes[0] }, () => random.uniform(-1, 1));
  const targets = new Float32Array(count * outputs);
  for (let i = 0; i < count; i++) targets[i * outputs + random.integer(outputs)] = 1;
  if (outputs === 1) for (let i = 0; i < count; i++) targets[i] = random.integer(2);
  return { size: count, inputs, targets };
}

/** A fast trainer with random parameters, biases as well. */
export function fastTrainer(
  kernels: Kernels,
  given: Case,
  settings: Partial<FastSettings> = {},
  examples = examplesFor(given),
): FastTrainer {
  const { sizes, hidden, output, loss, batch } = given;
  const last = sizes.length - 2;
  const layers = sizes.slice(1).map((neurons, l) => ({
    neurons,
    activation: l === last ? output : hidden,
  }));
  const all = { loss, learningRate: 0.1, batchSize: batch, seed: 3, ...settings };
  const trainer = new FastTrainer(kernels, { inputs: sizes[0], layers }, examples, all);
  initialize(trainer.network, { kind: 'xavier-uniform' }, 1);
  const random = new Random(9);
  for (const { biases } of trainer.network.layers) {
    for (let j = 0; j < biases.length; j++) biases[j] = random.uniform(-0.5, 0.5);
  }
  trainer.beginHere();
  return trainer;
}

/** Returns the largest distance between two lists of numbers, as a share of 1 + their size. */
export function farthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < a.length; i++) {
    const distance = Math.abs(a[i] - b[i]) / (1 + Math.abs(b[i]));
    if (!(distance <= most)) most = distance;
  }
  return most;
}
