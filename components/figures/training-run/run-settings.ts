import { type Dataset, selectExamples } from '../../../src/engine/data/dataset.ts';
import { circles, moons, xorClouds } from '../../../src/engine/data/generated-classes.ts';
import type { OptimizerName } from '../../../src/engine/training/index.ts';
import type { Choice } from '../../parts/controls/choice.ts';

export type DataName = 'moons' | 'circles' | 'clouds';
export type BatchName = '1' | '2' | '4' | '8' | '32' | 'all';
export type OrderName = 'shuffled' | 'sorted' | 'listed';

/** What may differ between the two runs: all but the data and the initial weights. */
export interface RunSettings {
  readonly learningRate: number;
  readonly optimizer: OptimizerName;
  readonly batch: BatchName;
  /** A new order in each epoch, all of one class before all of the other, or that of a file. */
  readonly order: OrderName;
}

/** Both runs go this far: a fixed number of updates. */
export const LAST_UPDATE = 2000;
export const LARGEST_SEED = 2 ** 32 - 1;
export const RATES = { min: 0.001, max: 10 } as const;

export const DATA: readonly Choice<DataName>[] = [
  { value: 'moons', label: 'two moons' },
  { value: 'circles', label: 'two circles' },
  { value: 'clouds', label: 'XOR clouds' },
];
export const OPTIMIZERS: readonly Choice<OptimizerName>[] = [
  { value: 'sgd', label: 'gradient descent' },
  { value: 'momentum', label: 'momentum' },
  { value: 'adam', label: 'Adam' },
];
export const BATCHES: readonly Choice<BatchName>[] = [
  { value: '1', label: '1 example' },
  { value: '8', label: '8 examples' },
  { value: '32', label: '32 examples' },
  { value: 'all', label: 'all 64' },
];
export const ORDERS: readonly Choice<OrderName>[] = [
  { value: 'shuffled', label: 'shuffled each epoch' },
  { value: 'sorted', label: 'sorted by class' },
];

const SIZE = 64;
const DATA_SEED = 8;

/** Makes the training examples, all of the first class before all of the second. */
export function examplesOf(name: DataName): Dataset {
  const options = (noise: number) => ({ size: SIZE, noise, seed: DATA_SEED });
  const made = {
    moons: () => moons(options(0.15)),
    circles: () => circles(options(0.1)),
    clouds: () => xorClouds(options(0.2)),
  }[name]();
  const order = Array.from(made.labels.keys()).sort((a, b) => made.labels[a] - made.labels[b]);
  return selectExamples(made, Int32Array.from(order));
}
