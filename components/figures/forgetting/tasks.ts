import { type Dataset, selectExamples } from '../../../src/engine/data/dataset.ts';
import { gaussians } from '../../../src/engine/data/generated-classes.ts';

/** Clouds around a circle: the first task is those of one half, the second those of the other. */
export const CLOUDS = 6;
/** The classes of the first task; the rest are the second. */
export const FIRST_CLASSES = 3;

const SIZE = 240;
const NOISE = 0.16;

/** The examples of the two tasks, to learn from and to be tested by. */
export interface Tasks {
  readonly first: Dataset;
  readonly second: Dataset;
  readonly firstTest: Dataset;
  readonly secondTest: Dataset;
  /** Both tests in one, for the picture. */
  readonly all: Dataset;
}

/** Makes the clouds of a seed and parts them. */
export function tasksOf(seed: number): Tasks {
  const training = gaussians({ classes: CLOUDS, size: SIZE, noise: NOISE, seed });
  const test = gaussians({ classes: CLOUDS, size: SIZE, noise: NOISE, seed: seed + 1_000_000 });
  return {
    first: partOf(training, (label) => label < FIRST_CLASSES),
    second: partOf(training, (label) => label >= FIRST_CLASSES),
    firstTest: partOf(test, (label) => label < FIRST_CLASSES),
    secondTest: partOf(test, (label) => label >= FIRST_CLASSES),
    all: test,
  };
}

function partOf(data: Dataset, belongs: (label: number) => boolean): Dataset {
  const indices = Array.from(data.labels.keys()).filter((i) => belongs(data.labels[i]));
  return selectExamples(data, Int32Array.from(indices));
}
