import { Random } from '../random.ts';
import type { Dataset } from './dataset.ts';
import { labelledDataset } from './dataset.ts';

/** What every generated set is made from: the same three, the same bits. */
export interface GeneratedOptions {
  /** The number of examples. */
  readonly size: number;
  /** The standard deviation of what is added to each coordinate; 0 for none. */
  readonly noise: number;
  readonly seed: number;
}

/** The names of the two inputs of a point. */
export const POINT_NAMES: readonly string[] = ['x₁', 'x₂'];

/** A point of the plane. */
export type Point = readonly [number, number];

/** Checks that there are enough examples and that the noise is a size; throws RangeError. */
export function checkGenerated({ size, noise }: GeneratedOptions, fewest: number): void {
  if (!Number.isInteger(size) || size < fewest) {
    throw new RangeError(`size must be an integer of at least ${fewest}, not ${size}`);
  }
  if (!(noise >= 0 && noise < Infinity)) {
    throw new RangeError(`noise must be a number of at least 0, not ${noise}`);
  }
}

/** Returns the i-th of n numbers evenly spaced from low to high, both ends among them. */
export function evenlySpaced(i: number, n: number, low: number, high: number): number {
  return n === 1 ? low : low + ((high - low) * i) / (n - 1);
}

/**
 * Makes a set of labelled points; classes take turns, so that they differ by one example at most.
 * `place` gives the i-th of the n points of a class, to which the noise is added.
 */
export function labelledPoints(
  name: string,
  classNames: readonly string[],
  options: GeneratedOptions,
  place: (label: number, i: number, n: number) => Point,
): Dataset {
  const classCount = classNames.length;
  checkGenerated(options, classCount);
  const { size, noise, seed } = options;
  const random = new Random(seed);
  const inputs = new Float64Array(2 * size);
  const labels = new Int32Array(size);
  for (let e = 0; e < size; e++) {
    const label = e % classCount;
    const n = Math.ceil((size - label) / classCount);
    const [x1, x2] = place(label, Math.floor(e / classCount), n);
    inputs[2 * e] = x1 + random.normal(0, noise);
    inputs[2 * e + 1] = x2 + random.normal(0, noise);
    labels[e] = label;
  }
  return labelledDataset({ name, inputs, inputNames: POINT_NAMES, classNames, labels });
}
