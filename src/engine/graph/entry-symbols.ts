import type { Entry } from './entry-graph.ts';
import {
  type Formula,
  numberFormula,
  PRODUCT,
  productFormula,
  SUM,
  sumFormula,
} from './formula.ts';
import { symbolOf } from './latex.ts';

/** How entries are written. Both return LaTeX. */
export interface EntryWriting {
  /** The symbol of an entry; by default the label of its value, with the entry's indices. */
  readonly symbol: (entry: Entry) => string;
  /** A number; by default as JavaScript prints it. */
  readonly number: (x: number) => string;
}

export const plainWriting: EntryWriting = {
  symbol: ({ value, index }) => {
    const { latex } = symbolOf(value);
    if (value.size === 1) return latex;
    const column = (index % value.columns) + 1;
    const row = Math.floor(index / value.columns) + 1;
    const indices =
      value.rows === 1 ? `${column}` : `${row}${row + column > 9 ? ',' : ''}${column}`;
    return `{${latex}}_{${indices}}`;
  },
  number: (x) => numberFormula(x).latex,
};

/** Writes an entry by its symbol. */
export const symbolFormula = (entry: Entry, { symbol }: EntryWriting): Formula =>
  formulaOf(entry, symbol(entry), 4, symbol);

/** Writes an entry as its number, in parentheses where it is negative. */
export function numberEntry(entry: Entry, { number }: EntryWriting): Formula {
  const write = ({ value, index }: Entry) => number(value.data[index]);
  return formulaOf(
    entry,
    write(entry),
    bindingOf(entry.value.data[entry.index], write(entry)),
    write,
  );
}

/** Writes a number as a formula that knows how tightly it binds. */
export function numberAs(x: number, { number }: EntryWriting): Formula {
  const latex = number(x);
  return bindingOf(x, latex) === SUM ? sumFormula(latex) : productFormula(latex);
}

function bindingOf(x: number, latex: string): number {
  if (x < 0) return SUM;
  return latex.includes('\\cdot') ? PRODUCT : 4;
}

function formulaOf(
  { value, index }: Entry,
  latex: string,
  binding: number,
  write: (entry: Entry) => string,
): Formula {
  const start = index - (index % value.columns);
  const row = Array.from({ length: value.columns }, (_, k) => write({ value, index: start + k }));
  return { latex, binding, entryOf: { row: row.join(',\\, '), place: index - start + 1 } };
}
