import type { Dataset } from '../data/dataset.ts';
import type { Numbers } from '../graph/numbers.ts';
import type { Network } from '../network/network.ts';

/**
 * Returns the class that row number `row` of the outputs speaks for: with one output, class 1 from
 * 0.5 up; with more, that of the largest, the first of equals.
 */
export function predictedClass(outputs: Numbers, outputCount: number, row: number): number {
  const start = row * outputCount;
  if (outputCount === 1) return outputs[start] >= 0.5 ? 1 : 0;
  let best = 0;
  for (let j = 1; j < outputCount; j++) if (outputs[start + j] > outputs[start + best]) best = j;
  return best;
}

/**
 * Counts the examples of a data set by class: row = the class it is, column = the class predicted.
 * Empty for regression.
 */
export function confusionMatrix(network: Network, dataset: Dataset): number[][] {
  const counts = dataset.classNames.map(() => dataset.classNames.map(() => 0));
  const outputs = dataset.size > 0 ? network.predict(dataset.inputs) : new Float64Array(0);
  dataset.labels.forEach((label, row) => {
    counts[label][predictedClass(outputs, network.outputs, row)]++;
  });
  return counts;
}

/** Returns the share of correct predictions in a confusion matrix; NaN where it is empty. */
export function accuracyOf(confusion: readonly (readonly number[])[]): number {
  const correct = confusion.reduce((sum, row, label) => sum + row[label], 0);
  return correct / confusion.flat().reduce((sum, count) => sum + count, 0);
}
