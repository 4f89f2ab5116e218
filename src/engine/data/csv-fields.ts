import { DataError, quoted } from './data-error.ts';

/** Entries beyond this size are refused, so that no later sum of squares overflows. */
const LARGEST = 1e100;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DECIMAL_COMMA = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i;
const MISSING = /^(nan|na|n\/a|\?)?$/i;

/** Tells whether a field says that there is no value: empty, NaN, NA, N/A or ?. */
export function isMissing(field: string): boolean {
  return MISSING.test(field);
}

/** Reads a field as a number, or null; files with semicolons may write a decimal comma. */
export function toNumber(field: string, delimiter: string): number | null {
  if (NUMBER.test(field)) return Number(field);
  if (delimiter === ';' && DECIMAL_COMMA.test(field)) return Number(field.replace(',', '.'));
  return null;
}

/** Reads a field as a number; throws DataError with its place. */
export function readNumber(field: string, delimiter: string, row: number, column: number): number {
  const value = toNumber(field, delimiter);
  if (value === null) {
    const problem = isMissing(field) ? 'the value is missing' : `${quoted(field)} is not a number`;
    throw new DataError(problem, row, column);
  }
  if (Math.abs(value) > LARGEST) throw new DataError(`${quoted(field)} is too large`, row, column);
  return value;
}
