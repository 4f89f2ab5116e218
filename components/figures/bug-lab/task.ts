import { labelledDataset } from '../../../src/engine/data/dataset.ts';
import { fitStandardization, standardize } from '../../../src/engine/data/standardization.ts';
import { Random } from '../../../src/engine/random.ts';
import type { Batch, Flowers, Settings } from './program.ts';

/** Four measures, three hidden neurons, three species: the second matrix of weights is square. */
export const WIDTHS = [4, 3, 3] as const;
export const SETTINGS: Settings = { learningRate: 3, batchSize: 5, epochs: 14, every: 3 };
/** Of the training on one batch, where an epoch is an update. */
export const UPDATES_OF_BATCH = 300;
/** How many flowers of each species are in that batch. */
const OF_EACH = 2;
const WEIGHTS_SEED = 1;
const ORDER_SEED = 2;

/** What every program is asked to learn. */
export interface Task {
  readonly examples: Batch;
  /** A few flowers of each species: for the gradient check, and to be learned by heart. */
  readonly batch: Batch;
}

/** Standardizes the flowers and picks the one batch. */
export function makeTask({ measures, species }: Flowers): Task {
  const raw = labelledDataset({
    name: 'iris',
    inputs: Float64Array.from(measures.flat()),
    inputNames: ['sepal length', 'sepal width', 'petal length', 'petal width'],
    classNames: ['setosa', 'versicolor', 'virginica'],
    labels: Int32Array.from(species),
  });
  const { inputs, targets } = standardize(raw, fitStandardization(raw));
  const rows = (numbers: Float64Array, columns: number) =>
    species.map((_, i) => Array.from(numbers.subarray(i * columns, (i + 1) * columns)));
  const examples = {
    inputs: rows(inputs, raw.inputCount),
    targets: rows(targets, raw.targetCount),
  };
  const isPicked = (_: unknown, i: number) => i - species.indexOf(species[i]) < OF_EACH;
  return {
    examples,
    batch: {
      inputs: examples.inputs.filter(isPicked),
      targets: examples.targets.filter(isPicked),
    },
  };
}

/** Starts the random numbers from which every program draws its first weights. */
export const weightsNumbers = (): (() => number) => numbersOf(WEIGHTS_SEED);

/** Starts those by which every program shuffles. */
export const orderNumbers = (): (() => number) => numbersOf(ORDER_SEED);

function numbersOf(seed: number): () => number {
  const random = new Random(seed);
  return () => random.next();
}
