import { readNumber } from './csv-fields.ts';
import type { CsvRecord } from './csv-records.ts';
import { csvRecords } from './csv-records.ts';
import { DataError } from './data-error.ts';
import type { Dataset } from './dataset.ts';
import { labelledDataset } from './dataset.ts';

/** Reads examples whose last field is the class index; throws DataError. */
export function readExamples(
  records: readonly CsvRecord[],
  parts: Pick<Dataset, 'name' | 'inputNames' | 'classNames'>,
): Dataset {
  if (records.length === 0) throw new DataError('there are no examples');
  const inputCount = parts.inputNames.length;
  const inputs = new Float64Array(records.length * inputCount);
  const labels = new Int32Array(records.length);
  records.forEach(({ row, fields }, i) => {
    if (fields.length !== inputCount + 1) {
      throw new DataError(`the row has length ${fields.length}, expected ${inputCount + 1}`, row);
    }
    const values = fields.map((field, k) => readNumber(field, ',', row, k + 1));
    const label = values.pop() as number;
    if (parts.classNames[label] === undefined) {
      throw new DataError(`there is no class ${label}`, row, inputCount + 1);
    }
    inputs.set(values, i * inputCount);
    labels[i] = label;
  });
  return labelledDataset({ ...parts, inputs, labels });
}

/**
 * Reads a table whose first line gives its rows, its input columns and the names of its classes.
 * Throws DataError where the rest does not keep to it.
 */
export function readDescribedTable(
  text: string,
  name: string,
  inputNames: readonly string[],
): Dataset {
  const [first, ...records] = csvRecords(text, ',');
  const [size, inputCount, ...classNames] = first?.fields ?? [];
  if (Number(inputCount) !== inputNames.length) {
    throw new DataError(`the first line must say ${inputNames.length} columns`, 1, 2);
  }
  if (Number(size) !== records.length) {
    throw new DataError(`${records.length} rows follow, not as many as the first line says`, 1, 1);
  }
  return readExamples(records, { name, inputNames, classNames });
}
