import { readNumber } from './csv-fields.ts';
import type { CsvTable, TableOptions } from './csv-table.ts';
import { readTable } from './csv-table.ts';
import { looksLikeClasses, readClasses, readValues } from './csv-targets.ts';
import type { Dataset } from './dataset.ts';
import { labelledDataset, regressionDataset } from './dataset.ts';

/** How to read a reader's file; what is left out is guessed from the file. */
export interface CsvOptions extends TableOptions {
  readonly name?: string;
  readonly targetKind?: 'classes' | 'values';
}

/** Reads every column but the target as `[rows, inputs]` numbers. */
function readInputs({ rows, columnNames, target, delimiter }: CsvTable): Float64Array {
  const inputs = new Float64Array(rows.length * (columnNames.length - 1));
  let next = 0;
  for (const { row, fields } of rows) {
    fields.forEach((field, k) => {
      if (k !== target) inputs[next++] = readNumber(field, delimiter, row, k + 1);
    });
  }
  return inputs;
}

/**
 * Reads a table of numbers, one column of which is the target: a class or a number.
 * Whatever the text holds, returns a data set or throws DataError, and nothing else.
 */
export function parseCsv(text: string, options: CsvOptions = {}): Dataset {
  const table = readTable(text, options);
  const { rows, columnNames, target, delimiter } = table;
  const shared = {
    name: options.name ?? 'your data',
    inputs: readInputs(table),
    inputNames: columnNames.filter((_, k) => k !== target),
  };
  const entries = rows.map(({ row, fields }) => ({ row, field: fields[target] }));
  const kind = options.targetKind ?? (looksLikeClasses(entries, delimiter) ? 'classes' : 'values');
  if (kind === 'classes') {
    return labelledDataset({ ...shared, ...readClasses(entries, delimiter, target + 1) });
  }
  const targets = readValues(entries, delimiter, target + 1);
  return regressionDataset({ ...shared, targets, targetNames: [columnNames[target]] });
}
