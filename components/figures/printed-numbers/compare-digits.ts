/** How a number in print stands to the computed one. */
export interface Comparison {
  /** The digits in print that are right, and those from the first wrong one on. */
  readonly right: string;
  readonly wrong: string;
  readonly verdict: 'agrees' | 'cut off' | 'differs';
  /** Digits in print that count (leading zeros do not), and how many of them are right. */
  readonly digits: number;
  readonly rightDigits: number;
  /** The computed number as far as in print, unrounded, and some digits more. */
  readonly computed: string;
  readonly more: string;
}

/** Digits shown beyond those in print. */
const MORE = 4;

/** More digits than these a double does not have. */
const MOST_SIGNIFICANT = 16;

/** Compares a number in print, such as `-0.019049119`, with the computed one, digit by digit. */
export function compareDigits(printed: string, computed: number): Comparison {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const rounded = written(computed, decimals);
  const long = longest(computed, decimals);
  const end = long.length - (long.split('.')[1]?.length ?? 0) + decimals;
  const verdict =
    rounded === printed ? 'agrees' : long.slice(0, end) === printed ? 'cut off' : 'differs';
  const at = verdict === 'differs' ? commonLength(printed, rounded) : printed.length;
  return {
    right: printed.slice(0, at),
    wrong: printed.slice(at),
    verdict,
    digits: countDigits(printed),
    rightDigits: countDigits(printed.slice(0, at)),
    computed: decimals === 0 ? long.split('.')[0] : long.slice(0, end),
    more: decimals === 0 ? long.slice(long.split('.')[0].length) : long.slice(end),
  };
}

function written(x: number, decimals: number): string {
  const text = x.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** Writes a number with more digits than in print, but no more than it has; a whole one as it is. */
function longest(x: number, decimals: number): string {
  if (Number.isInteger(x)) return written(x, decimals);
  const text = written(x, decimals + MORE);
  const surplus = countDigits(text) - MOST_SIGNIFICANT;
  return surplus > 0 ? written(x, decimals + Math.max(0, MORE - surplus)) : text;
}

/** The length of what two numbers begin with; none where their points are not in the same place. */
function commonLength(a: string, b: string): number {
  if (a.split('.')[0].length !== b.split('.')[0].length) return 0;
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/** Counts digits from the first that is not zero; a lone zero counts. */
function countDigits(text: string): number {
  return text.replace(/[-.]/g, '').replace(/^0+(?=.)/, '').length;
}
