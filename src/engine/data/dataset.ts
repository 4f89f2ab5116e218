/**
 * What the targets are:
 * - `regression`: real numbers;
 * - `binary`: one column, 0 for the first of two classes and 1 for the second;
 * - `classification`: one column a class, 1 for the example's own and 0 elsewhere (one-hot).
 */
export type DatasetKind = 'regression' | 'binary' | 'classification';

/** Examples to learn from: example i is row i of `inputs` and row i of `targets`. */
export interface Dataset {
  readonly name: string;
  readonly kind: DatasetKind;
  /** The number of examples. */
  readonly size: number;
  readonly inputCount: number;
  readonly targetCount: number;
  /** `[size, inputCount]`, row by row. */
  readonly inputs: Float64Array;
  /** `[size, targetCount]`, row by row. */
  readonly targets: Float64Array;
  readonly inputNames: readonly string[];
  readonly targetNames: readonly string[];
  /** Empty for regression. */
  readonly classNames: readonly string[];
  /** The class of each example, an index into `classNames`; empty for regression. */
  readonly labels: Int32Array;
}

/** Writes each class index as a row of `classCount` entries, 1 at the index and 0 elsewhere. */
export function oneHot(labels: ArrayLike<number>, classCount: number): Float64Array {
  const rows = new Float64Array(labels.length * classCount);
  for (let i = 0; i < labels.length; i++) rows[i * classCount + labels[i]] = 1;
  return rows;
}

/** Makes a data set of labelled examples: `binary` for two classes, else `classification`. */
export function labelledDataset(
  parts: Pick<Dataset, 'name' | 'inputs' | 'inputNames' | 'classNames' | 'labels'>,
): Dataset {
  const { labels, classNames, inputNames } = parts;
  const binary = classNames.length === 2;
  return {
    ...parts,
    kind: binary ? 'binary' : 'classification',
    size: labels.length,
    inputCount: inputNames.length,
    targetCount: binary ? 1 : classNames.length,
    targets: binary ? Float64Array.from(labels) : oneHot(labels, classNames.length),
    targetNames: binary ? classNames.slice(1) : classNames,
  };
}

/** Makes a data set whose targets are numbers. */
export function regressionDataset(
  parts: Pick<Dataset, 'name' | 'inputs' | 'inputNames' | 'targets' | 'targetNames'>,
): Dataset {
  return {
    ...parts,
    kind: 'regression',
    size: parts.targets.length / parts.targetNames.length,
    inputCount: parts.inputNames.length,
    targetCount: parts.targetNames.length,
    classNames: [],
    labels: new Int32Array(0),
  };
}

/** Restates two-class targets as one-hot rows, for softmax; any other data set is returned as is. */
export function withOneHotTargets(dataset: Dataset): Dataset {
  if (dataset.kind !== 'binary') return dataset;
  return {
    ...dataset,
    kind: 'classification',
    targetCount: 2,
    targets: oneHot(dataset.labels, 2),
    targetNames: dataset.classNames,
  };
}

/** Copies the rows of a `[rows, columns]` matrix at these indices. */
function selectRows(matrix: Float64Array, columns: number, indices: Int32Array): Float64Array {
  const selected = new Float64Array(indices.length * columns);
  indices.forEach((row, i) => {
    selected.set(matrix.subarray(row * columns, (row + 1) * columns), i * columns);
  });
  return selected;
}

/** Copies the examples at these indices, in this order. */
export function selectExamples(dataset: Dataset, indices: Int32Array): Dataset {
  const { kind, labels } = dataset;
  return {
    ...dataset,
    size: indices.length,
    inputs: selectRows(dataset.inputs, dataset.inputCount, indices),
    targets: selectRows(dataset.targets, dataset.targetCount, indices),
    labels: kind === 'regression' ? labels : indices.map((row) => labels[row]),
  };
}
