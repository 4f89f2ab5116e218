import irisTable from '../../../public/data/iris.csv';
import { readIris } from '../../engine/data/reference-sets.ts';

/** Examples as plain lists, one a row: what `import { … } from 'data'` gives a cell. */
export interface Examples {
  readonly inputs: number[][];
  /** One column for two classes, else one a class. */
  readonly targets: number[][];
  readonly classNames: readonly string[];
}

export const xor: Examples = {
  inputs: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  targets: [[0], [1], [1], [0]],
  classNames: ['0', '1'],
};

/** Fisher's 150 flowers: four measures in cm, three species. */
export const iris: Examples = listsOf(readIris(irisTable));

function listsOf({ size, inputs, targets, classNames }: ReturnType<typeof readIris>): Examples {
  const rowsOf = (numbers: Float64Array) => {
    const columns = numbers.length / size;
    return Array.from({ length: size }, (_, i) =>
      Array.from(numbers.subarray(i * columns, (i + 1) * columns)),
    );
  };
  return { inputs: rowsOf(inputs), targets: rowsOf(targets), classNames };
}
