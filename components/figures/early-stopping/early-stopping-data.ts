import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { selectExamples } from '../../../src/engine/data/dataset.ts';
import { moons } from '../../../src/engine/data/generated-classes.ts';
import { split } from '../../../src/engine/data/split.ts';
import { fitStandardization, standardize } from '../../../src/engine/data/standardization.ts';

export type DataName = 'moons' | 'breast-cancer';

/** Of the moons: so many examples, with so much noise. */
const SIZE = 600;
const NOISE = 0.25;
/** The share of all examples that validates. */
const VALIDATION = 0.4;

/** The parts as the network sees them, standardized by the training part. */
export interface Parts {
  readonly training: Dataset;
  readonly validation: Dataset;
  readonly test: Dataset;
}

/** Makes the moons of a seed. */
export function makeMoons(seed: number): Dataset {
  return moons({ size: SIZE, noise: NOISE, seed });
}

/** Divides data into so many training examples, 40 % for validation, and the rest for a test. */
export function partsOf(data: Dataset, examples: number, copies: boolean, seed: number): Parts {
  const train = examples / data.size;
  const parts = split(data, { train, validation: VALIDATION, test: 1 - VALIDATION - train, seed });
  const scale = fitStandardization(parts.train.dataset);
  const training = standardize(parts.train.dataset, scale);
  const validation = standardize(parts.validation.dataset, scale);
  return {
    training,
    validation: copies ? withCopies(validation, training) : validation,
    test: standardize(parts.test.dataset, scale),
  };
}

/** Puts copies of training examples in the place of every second validation example: a leak. */
function withCopies(validation: Dataset, training: Dataset): Dataset {
  const { inputCount } = validation;
  const source = selectExamples(
    training,
    Int32Array.from({ length: validation.size }, (_, i) => (i >> 1) % training.size),
  );
  const inputs = validation.inputs.slice();
  const targets = validation.targets.slice();
  const labels = validation.labels.slice();
  for (let i = 1; i < validation.size; i += 2) {
    const from = i * inputCount;
    inputs.set(source.inputs.subarray(from, from + inputCount), from);
    targets[i] = source.targets[i];
    labels[i] = source.labels[i];
  }
  return { ...validation, inputs, targets, labels };
}
