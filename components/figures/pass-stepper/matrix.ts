import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { Place } from './tex.ts';

/** One entry of a matrix, as it is drawn. */
export interface Cell {
  /** What it shows: a number, a sum that is not finished, or a dot. */
  readonly text: string;
  /** Its name and all it says, for who does not see it. */
  readonly label: string;
  readonly place: Place;
  /** What lights up with it: its row, its column, its edges. */
  readonly lights: readonly Place[];
  /** True for what the last step read or wrote. */
  readonly current: boolean;
}

export interface Matrix {
  /** In the book's TeX. */
  readonly symbol: string;
  /** In words. */
  readonly name: string;
  readonly kind: 'data' | 'parameter' | 'gradient';
  /** The sign between it and the matrix before it. */
  readonly sign: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Matrices with their signs between them, read from left to right. */
export type MatrixEquation = readonly Matrix[];

/** What a cell is drawn from. */
interface Entry {
  readonly name: string;
  /** Undefined for what is not computed yet. */
  readonly value: number | undefined;
  /** A sum that is on its way to the value. */
  readonly partial?: number | undefined;
  /** What the sum will be multiplied by: `1/4`. */
  readonly share?: string | undefined;
  /** True for a number that was not computed: it is written as short as it was given. */
  readonly given?: boolean | undefined;
  readonly place: Place;
  readonly lights?: readonly Place[] | undefined;
  readonly current?: boolean | undefined;
}

/** Decimals in a cell. */
const DIGITS = 4;

/** Makes the matrix of `[rows, columns]` cells, entry by entry. */
export function cells(
  rows: number,
  columns: number,
  at: (row: number, column: number) => Entry,
): readonly (readonly Cell[])[] {
  const entries = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => at(i, j)),
  );
  const written = entries.map((row) => row.map(cellOf));
  if (!entries.flat().every(({ given }) => given)) return written;
  // Given numbers are short, but their decimal points stand below each other.
  const places = Math.max(...written.flat().map(({ text }) => decimalsOf(text)));
  return written.map((row) =>
    row.map((cell) => ({ ...cell, text: withDecimals(cell.text, places) })),
  );
}

const PLAIN = /^−?\d+(?:\.(\d+))?$/;

const decimalsOf = (text: string) => PLAIN.exec(text)?.[1]?.length ?? 0;

function withDecimals(text: string, places: number): string {
  const missing = places - decimalsOf(text);
  if (!PLAIN.test(text) || missing === 0 || places > DIGITS) return text;
  return `${text}${text.includes('.') ? '' : '.'}${'0'.repeat(missing)}`;
}

function cellOf(entry: Entry): Cell {
  const { name, value, partial, share, given, place, lights = [], current = false } = entry;
  const write = (x: number) => (given ? formatPlain(x) : formatNumber(x, DIGITS));
  if (value !== undefined) {
    const text = write(value);
    return { text, label: `${name}: ${text}`, place, lights, current };
  }
  const unfinished = { place, lights, current };
  if (partial === undefined)
    return { text: '·', label: `${name}: not computed yet`, ...unfinished };
  const sum = write(partial);
  return share
    ? { text: `${share} (${sum} +…)`, label: `${name}: ${share} of ${sum} so far`, ...unfinished }
    : { text: `${sum} +…`, label: `${name}: ${sum} so far`, ...unfinished };
}
