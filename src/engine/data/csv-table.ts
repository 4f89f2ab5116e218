import type { Delimiter } from './csv-dialect.ts';
import { detectDelimiter, looksLikeHeader } from './csv-dialect.ts';
import type { CsvRecord } from './csv-records.ts';
import { csvRecords } from './csv-records.ts';
import { DataError, quoted } from './data-error.ts';

/** How a table is laid out; what is left out is guessed from the text. */
export interface TableOptions {
  readonly delimiter?: Delimiter;
  readonly header?: boolean;
  /** The target's column: its name in the header, or its number from 1; the last if left out. */
  readonly target?: string | number;
}

/** A rectangular table of fields, not yet read as numbers. */
export interface CsvTable {
  readonly delimiter: Delimiter;
  readonly columnNames: readonly string[];
  /** The index of the target's column, from 0. */
  readonly target: number;
  readonly rows: readonly CsvRecord[];
}

/** The largest and smallest table that is read. */
export const CSV_LIMITS = { characters: 5_000_000, columns: 200, rows: 20_000, fewestRows: 4 };

/** Collects the records; throws DataError when they differ in length or are too many. */
function collectRecords(text: string, delimiter: Delimiter): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (const record of csvRecords(text, delimiter)) {
    const { row, fields } = record;
    const expected = records[0]?.fields.length ?? fields.length;
    if (fields.length > CSV_LIMITS.columns) {
      throw new DataError(`${fields.length} columns, more than ${CSV_LIMITS.columns}`, row);
    }
    if (fields.length !== expected) {
      const column = Math.min(fields.length, expected) + 1;
      throw new DataError(`the row has length ${fields.length}, expected ${expected}`, row, column);
    }
    if (records.length > CSV_LIMITS.rows) {
      throw new DataError(`there are more than ${CSV_LIMITS.rows} rows of data`, row);
    }
    records.push(record);
  }
  return records;
}

/** Finds the index of the target's column; throws DataError when there is none such. */
function findTarget(first: readonly string[], target: string | number = first.length): number {
  const index = typeof target === 'string' ? first.indexOf(target.trim()) : target - 1;
  if (first[index] !== undefined) return index;
  throw new DataError(`there is no column ${typeof target === 'string' ? quoted(target) : target}`);
}

function checkText(text: string): void {
  if (text.includes('\0')) throw new DataError('this is not a text file');
  if (text.trim() === '') throw new DataError('the file is empty');
  if (text.length > CSV_LIMITS.characters) {
    throw new DataError(`the file has more than ${CSV_LIMITS.characters} characters`);
  }
}

/** Cuts a text into a table with a header, inputs and a target; throws DataError. */
export function readTable(text: string, options: TableOptions): CsvTable {
  checkText(text);
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = options.delimiter ?? detectDelimiter(body);
  const records = collectRecords(body, delimiter);
  const first = records[0]?.fields ?? [];
  if (first.length < 2) throw new DataError('a table needs an input column and a target column');

  const target = findTarget(first, options.target);
  const header =
    options.header ?? (typeof options.target === 'string' || looksLikeHeader(first, target));
  const rows = header ? records.slice(1) : records;
  const { fewestRows, rows: most } = CSV_LIMITS;
  if (rows.length < fewestRows || rows.length > most) {
    throw new DataError(`there are ${rows.length} rows of data; ${fewestRows} to ${most} are read`);
  }
  const columnNames = first.map((field, k) => (header && field !== '' ? field : `column ${k + 1}`));
  return { delimiter, columnNames, target, rows };
}
