import { Random } from '../random.ts';
import type { Dataset } from './dataset.ts';
import { selectExamples } from './dataset.ts';

/** How to divide a data set: three fractions that add up to 1. */
export interface SplitOptions {
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  readonly seed: number;
  /** Give each part its share of every class; without effect on regression. Default true. */
  readonly stratify?: boolean;
}

/** Some of the examples of a data set, and their indices in it, ascending. */
export interface Part {
  readonly dataset: Dataset;
  readonly indices: Int32Array;
}

/** The three parts; each example is in exactly one. */
export interface Split {
  readonly train: Part;
  readonly validation: Part;
  readonly test: Part;
}

/**
 * Orders examples so that any run of them holds its share of each class, to within a few:
 * the r-th of the n examples of a class goes (r + ½)/n of the way down.
 */
function spreadClasses(order: Int32Array, labels: Int32Array): Int32Array {
  const counts = new Map<number, number>();
  const places = new Float64Array(order.length);
  for (const example of order) {
    const rank = counts.get(labels[example]) ?? 0;
    places[example] = rank + 0.5;
    counts.set(labels[example], rank + 1);
  }
  for (const example of order) places[example] /= counts.get(labels[example]) as number;
  return order.toSorted((a, b) => places[a] - places[b]);
}

const ROUNDING = 1e-9;

function checkFractions({ train, validation, test }: SplitOptions): void {
  // A last fraction written as 1 minus the others may fall just below 0.
  const valid = train > 0 && validation >= -ROUNDING && test >= -ROUNDING;
  if (!valid || !(Math.abs(train + validation + test - 1) <= ROUNDING)) {
    throw new RangeError('train, validation and test must be at least 0 and add up to 1');
  }
}

/**
 * Divides a data set at random into examples to train on, to validate on and to test on.
 * Throws RangeError for fractions that do not add up to 1 or leave nothing to train on.
 */
export function split(dataset: Dataset, options: SplitOptions): Split {
  checkFractions(options);
  const { size, labels } = dataset;
  const trainEnd = Math.round(size * options.train);
  const validationEnd = Math.round(size * (options.train + options.validation));
  if (trainEnd === 0) throw new RangeError('the split leaves no example to train on');

  const shuffled = Int32Array.from({ length: size }, (_, example) => example);
  new Random(options.seed).shuffle(shuffled);
  const order = options.stratify === false ? shuffled : spreadClasses(shuffled, labels);
  const part = (start: number, end: number): Part => {
    const indices = order.slice(start, end).sort();
    return { dataset: selectExamples(dataset, indices), indices };
  };
  return {
    train: part(0, trainEnd),
    validation: part(trainEnd, validationEnd),
    test: part(validationEnd, size),
  };
}
