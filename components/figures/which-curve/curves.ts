import { type Dataset, selectExamples } from '../../../src/engine/data/dataset.ts';
import { moons } from '../../../src/engine/data/generated-classes.ts';
import { fitStandardization, standardize } from '../../../src/engine/data/standardization.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import { Evaluation } from '../../../src/engine/training/evaluation.ts';
import { Trainer } from '../../../src/engine/training/trainer.ts';

/** What sets a run apart from the first, which is as it should be: one thing in each. */
export type CauseName = 'none' | 'rate' | 'order' | 'scale' | 'noise';

export const CAUSE_NAMES: readonly CauseName[] = ['none', 'rate', 'order', 'scale', 'noise'];

export const UPDATES = 160;
export const SIZE = 96;
export const BATCH = 6;
export const RATE = 0.7;
export const LARGE_RATE = 40;
const NOISE = 0.2;
/** What the second input is measured in where it is not scaled: much larger numbers. */
const UNIT = 50;
const OFFSET = 100;

/**
 * Trains a 2-6-1 network (tanh, then sigmoid; binary cross-entropy) with one thing changed; returns
 * the loss over all examples before the first update and after each.
 */
export function trainWith(cause: CauseName, seed: number): number[] {
  const raw = examples(seed);
  const data = cause === 'scale' ? raw : standardize(raw, fitStandardization(raw));
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 6, activation: 'tanh' },
      { neurons: 1, activation: 'sigmoid' },
    ],
  });
  initialize(network, { kind: 'xavier-uniform' }, seed);
  const trainer = new Trainer(network, data, {
    loss: 'binary-cross-entropy',
    learningRate: cause === 'rate' ? LARGE_RATE : RATE,
    batchSize: cause === 'noise' ? 1 : BATCH,
    shuffle: cause !== 'order',
    seed,
    measureEvery: UPDATES,
    historyBytes: 0,
  });
  const evaluation = new Evaluation(network, data, 'binary-cross-entropy');
  return Array.from({ length: UPDATES + 1 }, (_, update) => {
    if (update > 0) trainer.step();
    evaluation.measure();
    return evaluation.loss;
  });
}

/** Makes two moons, all examples of the one before those of the other, the second input unscaled. */
export function examples(seed: number): Dataset {
  const made = moons({ size: SIZE, noise: NOISE, seed });
  const order = Array.from(made.labels.keys()).sort((a, b) => made.labels[a] - made.labels[b]);
  const sorted = selectExamples(made, Int32Array.from(order));
  return {
    ...sorted,
    inputs: sorted.inputs.map((x, i) => (i % 2 === 1 ? OFFSET + UNIT * x : x)),
  };
}
