/** Reads tables; loaded the first time that one is wanted, for most visits want none. */

import { parseCsv } from '../../../../src/engine/data/csv.ts';
import { readTable } from '../../../../src/engine/data/csv-table.ts';
import { DataError } from '../../../../src/engine/data/data-error.ts';
import type { Dataset } from '../../../../src/engine/data/dataset.ts';
import {
  readBreastCancer,
  readDigits,
  readIris,
  readWine,
} from '../../../../src/engine/data/reference-sets.ts';
import { formatCount } from '../../../parts/text/format-number.ts';
import type { StoredName } from './data-choices.ts';
import type { OwnData } from './own-data.ts';

/** More would stall the page: examples × inputs. */
export const MOST_NUMBERS = 150_000;

/** The readers of the sets that come with the book; they throw DataError. */
export const storedReaders: Readonly<Record<StoredName, (text: string) => Dataset>> = {
  iris: readIris,
  wine: readWine,
  'breast-cancer': readBreastCancer,
  digits: readDigits,
};

/** Reads a reader's table; throws DataError with row and column, and nothing else. */
export function readOwnData({ name, text, target }: OwnData): Dataset {
  const dataset = parseCsv(text, { name, ...(target !== undefined && { target }) });
  const numbers = dataset.size * dataset.inputCount;
  if (numbers > MOST_NUMBERS) {
    throw new DataError(
      `the table has ${formatCount(numbers)} numbers; the playground takes ${formatCount(MOST_NUMBERS)}`,
    );
  }
  return dataset;
}

/** Returns the names of a table's columns, of which one is the target; none where it is no table. */
export function columnNamesOf(text: string): readonly string[] {
  try {
    return readTable(text, {}).columnNames;
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}
