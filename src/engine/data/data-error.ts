/** What is wrong with a data file, and where: row and column count from 1; null is the whole. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly row: number | null;
  readonly column: number | null;

  constructor(problem: string, row: number | null = null, column: number | null = null) {
    const place = [row === null ? '' : `row ${row}`, column === null ? '' : `column ${column}`];
    const where = place.filter((part) => part !== '').join(', ');
    super(where === '' ? problem : `${where}: ${problem}`);
    this.row = row;
    this.column = column;
  }
}

/** Shortens and quotes a field for a message. */
export function quoted(field: string): string {
  return `“${field.length > 30 ? `${field.slice(0, 29)}…` : field}”`;
}
