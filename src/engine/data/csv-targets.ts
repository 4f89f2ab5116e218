import { isMissing, readNumber, toNumber } from './csv-fields.ts';
import { DataError, quoted } from './data-error.ts';

/** One entry of the target column, and the row of the file it stands in. */
export interface TargetField {
  readonly row: number;
  readonly field: string;
}

/** A target column read as classes, with the class index of each example. */
export interface ClassTargets {
  readonly classNames: readonly string[];
  readonly labels: Int32Array;
}

/** The most classes a data set may have. */
export const MAXIMUM_CLASSES = 50;

/** Guesses whether targets are classes: no number has a fraction, nor are there too many. */
export function looksLikeClasses(targets: readonly TargetField[], delimiter: string): boolean {
  const numbers = new Set<number>();
  for (const { field } of targets) {
    const value = toNumber(field, delimiter);
    if (value !== null) numbers.add(value);
  }
  return [...numbers].every(Number.isInteger) && numbers.size <= MAXIMUM_CLASSES;
}

/** Orders numbers by value, else words by code unit: the same in every language. */
function sortNames(names: string[]): string[] {
  const numeric = names.every((name) => toNumber(name, ',') !== null);
  return numeric ? names.sort((a, b) => Number(a) - Number(b)) : names.sort();
}

/** Reads a target column as classes, sorted by name; throws DataError. */
export function readClasses(
  targets: readonly TargetField[],
  delimiter: string,
  column: number,
): ClassTargets {
  const names = targets.map(({ row, field }) => {
    if (isMissing(field)) throw new DataError('the class is missing', row, column);
    return String(toNumber(field, delimiter) ?? field);
  });
  const classNames = sortNames([...new Set(names)]);
  if (classNames.length === 1) {
    throw new DataError(`every example is of one class, ${quoted(classNames[0])}`, null, column);
  }
  if (classNames.length > MAXIMUM_CLASSES) {
    const problem = `there are ${classNames.length} classes, more than ${MAXIMUM_CLASSES}`;
    throw new DataError(problem, null, column);
  }
  const indexOf = new Map(classNames.map((name, index) => [name, index]));
  return { classNames, labels: Int32Array.from(names, (name) => indexOf.get(name) as number) };
}

/** Reads a target column as numbers; throws DataError. */
export function readValues(
  targets: readonly TargetField[],
  delimiter: string,
  column: number,
): Float64Array {
  return Float64Array.from(targets, ({ row, field }) => readNumber(field, delimiter, row, column));
}
