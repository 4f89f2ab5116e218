import type { Dataset } from './dataset.ts';

/** The mean and the standard deviation of each input, over the examples it was fitted on. */
export interface Standardization {
  readonly means: readonly number[];
  /** Square root of the mean squared distance from the mean; 1 for an input that is constant. */
  readonly deviations: readonly number[];
}

/**
 * Measures each input of a data set: fit on the training part alone, then apply to every part.
 * Distances are taken from the first example, so that a constant input comes out as exactly so.
 */
export function fitStandardization(dataset: Dataset): Standardization {
  const { inputs, inputCount, size } = dataset;
  if (size === 0) throw new RangeError('there are no examples to fit a standardization on');
  const means: number[] = [];
  const deviations: number[] = [];
  for (let k = 0; k < inputCount; k++) {
    const origin = inputs[k];
    let sum = 0;
    for (let at = k; at < inputs.length; at += inputCount) sum += inputs[at] - origin;
    const mean = origin + sum / size;
    let squares = 0;
    for (let at = k; at < inputs.length; at += inputCount) {
      const distance = inputs[at] - mean;
      squares += distance * distance;
    }
    means.push(mean);
    deviations.push(Math.sqrt(squares / size) || 1);
  }
  return { means, deviations };
}

/** Restates each input as its distance from the mean in standard deviations, in a new data set. */
export function standardize(dataset: Dataset, standardization: Standardization): Dataset {
  const { means, deviations } = standardization;
  const { inputs, inputCount } = dataset;
  if (means.length !== inputCount || deviations.length !== inputCount) {
    throw new RangeError(`the standardization is for ${means.length} inputs, not ${inputCount}`);
  }
  const scaled = inputs.map((x, at) => (x - means[at % inputCount]) / deviations[at % inputCount]);
  return { ...dataset, inputs: scaled };
}
