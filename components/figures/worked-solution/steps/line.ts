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

/** Room above a line: the formula before it may be a tall one. */
const ROOM = '\\rule{0pt}{1.9em}';

/** A longer line of numbers leaves what comes out to the next. */
const LONGEST = 50;

/** Writes a block as one aligned formula. */
export function writeBlock({ lines }: Block, show: Show, digits: Digits): string {
  const rows = lines.map((line) => writeLine(line, show, digits));
  return `\\begin{aligned} ${rows.join(` \\\\ ${ROOM} `)} \\end{aligned}`;
}

function writeLine({ left, symbols, numbers, result }: Line, show: Show, digits: Digits): string {
  const end = computed(result, digits);
  if (show === 'symbols' && symbols !== '') return `${left} &= ${symbols}`;
  const worked = numbers === undefined || numbers === end ? end : equate(numbers, end);
  if (show === 'numbers' || symbols === '' || symbols === worked) return `${left} &= ${worked}`;
  return `${left} &= ${symbols} \\\\ &= ${worked}`;
}

function equate(numbers: string, end: string): string {
  return `${numbers} ${lengthOf(numbers) > LONGEST ? '\\\\ &=' : '='} ${end}`;
}

/** About how many characters wide the last line of a formula is. */
function lengthOf(tex: string): number {
  const last = tex.slice(tex.lastIndexOf('&') + 1);
  return last.replace(/\\[A-Za-z]+/g, '·').replace(/[{}\\\s]/g, '').length;
}
