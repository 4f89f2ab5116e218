import { type Dataset, fitStandardization, regressionDataset, standardize } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawRows } from '../layers.ts';

/** Makes a data set of these inputs, its targets of no importance. */
const datasetOf = (rows: number[][]): Dataset =>
  regressionDataset({
    name: 'the inputs',
    inputs: Float64Array.from(rows.flat()),
    inputNames: rows[0].map((_, k) => `x${k + 1}`),
    targets: new Float64Array(rows.length),
    targetNames: ['y'],
  });

const rowsOf = ({ size, inputCount, inputs }: Dataset): number[][] =>
  Array.from({ length: size }, (_, i) =>
    Array.from(inputs.subarray(i * inputCount, (i + 1) * inputCount)),
  );

/** Lets the engine measure the training examples and restate both. */
function caseOf(training: number[][], validation: number[][]): Case {
  const fitted = fitStandardization(datasetOf(training));
  const { means, deviations } = fitted;
  const restated = (rows: number[][]) => rowsOf(standardize(datasetOf(rows), fitted));
  const all = {
    means,
    deviations,
    training: restated(training),
    validation: restated(validation),
  };
  return {
    args: [training, validation],
    expected: all,
    // A step that says nothing of the rest fits whatever it is.
    parts: [
      { name: 'means', value: { means } },
      { name: 'means and deviations', value: { means, deviations } },
      { name: 'and the training examples', value: { means, deviations, training: all.training } },
      { name: 'and the validation examples', value: all },
    ],
  };
}

export const checks: Check[] = [
  {
    name: 'one input',
    cases: () => [caseOf([[1], [5]], [[2]]), caseOf([[2], [4], [9]], [[4], [11]])],
  },
  {
    name: 'inputs of very different scale',
    cases: (random) => [
      caseOf(
        [
          [0.1, 1200],
          [0.4, 800],
          [-0.3, 1000],
          [0.2, 1600],
        ],
        [
          [0.5, 900],
          [-0.1, 2000],
        ],
      ),
      caseOf(drawRows(random, 5, 3), drawRows(random, 2, 3)),
    ],
  },
  {
    name: 'an input that is always the same',
    cases: () => [
      caseOf(
        [
          [3, 1],
          [3, 2],
          [3, 6],
          [3, 7],
        ],
        [
          [3, 4],
          [5, 0],
        ],
      ),
    ],
  },
  {
    name: 'a single training example',
    cases: () => [caseOf([[0.5, -2]], [[1, 1]])],
  },
];
