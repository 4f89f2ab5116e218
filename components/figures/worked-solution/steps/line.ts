import type { Digits } from './write-number.ts';
import { computed } from './write-number.ts';

/** Which sides of a line are written. */
export type Show = 'both' | 'symbols' | 'numbers';

/** One quantity: its symbol, what it is made of in symbols and in numbers, and what comes out. All TeX. */
export interface Line {
  readonly left: string;
  readonly symbols: string;
  /** Absent where nothing is worked out, as for the parameters after many updates. */
  readonly numbers?: string | undefined;
  readonly result: number;
}

/** Lines that belong together, such as those of one layer. */
export interface Block {
  readonly title: string;
  /** What is done here, in a sentence. */
  readonly words: string;
  readonly lines: readonly Line[];
}

/** Some blocks under a heading, such as the forward pass of one example. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A line in TeX: what is computed, and all that it equals. */
export interface WrittenLine {
  readonly left: string;
  /** Row by row; the parts of a row stand side by side where there is room for them. */
  readonly rows: readonly (readonly string[])[];
}

/** Writes a line: in symbols, then in numbers with what comes out. */
export function writeLine(
  { left, symbols, numbers, result }: Line,
  show: Show,
  digits: Digits,
): WrittenLine {
  const end = computed(result, digits);
  const worked = numbers === undefined || numbers === end ? [end] : [breakable(numbers), end];
  const isNamed = symbols !== '' && symbols !== end;
  const rows = [
    ...(isNamed && show !== 'numbers' ? [[symbols]] : []),
    ...(isNamed && show === 'symbols' ? [] : [worked]),
  ];
  return { left: `\\displaystyle ${left}`, rows: rows.map((parts) => parts.map(equals)) };
}

const equals = (tex: string) => `\\displaystyle =\\nobreak ${tex}`;

/** Lets a long line of numbers break before a bracket and after +, but not within a sum's products. */
function breakable(numbers: string): string {
  const brackets = numbers.replaceAll('} \\left(', '} \\allowbreak\\left(');
  if (!/ [+-] /.test(numbers)) return brackets;
  return brackets.replace(/(?<=\d|\(-[^()]*\)) \\cdot /g, ' \\cdot\\nobreak ');
}
