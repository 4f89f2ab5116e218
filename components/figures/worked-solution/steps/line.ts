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

/** Writes a block as one aligned formula. */
export function writeBlock({ lines }: Block, show: Show, digits: Digits): string {
  const rows = lines.map((line) => writeLine(line, show, digits));
  return `\\begin{aligned} ${rows.join(' \\\\[0.8em] ')} \\end{aligned}`;
}

function writeLine({ left, symbols, numbers, result }: Line, show: Show, digits: Digits): string {
  const end = computed(result, digits);
  if (show === 'symbols' && symbols !== '') return `${left} &= ${symbols}`;
  const worked = numbers === undefined || numbers === end ? end : `${numbers} = ${end}`;
  if (show === 'numbers' || symbols === '' || symbols === worked) return `${left} &= ${worked}`;
  return `${left} &= ${symbols} \\\\ &= ${worked}`;
}
