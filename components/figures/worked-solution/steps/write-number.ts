import { numberFormula } from '../../../../src/engine/graph/formula.ts';

/** Significant digits of computed numbers; 0 for all that there are. */
export type Digits = 4 | 6 | 9 | 0;

/** Smaller numbers are written with a power of ten. */
const SMALL = 1e-4;

/** Larger whole numbers are too. */
const LARGE = 1e6;

/** Writes a number of the reader's as it was given, in TeX. */
export function given(x: number): string {
  return numberFormula(x).latex;
}

/** Writes a computed number in TeX, rounded to significant digits. */
export function computed(x: number, digits: Digits): string {
  if (digits === 0 || (Number.isInteger(x) && Math.abs(x) < LARGE)) return given(x + 0);
  const size = Math.abs(x);
  const text = size < SMALL ? x.toExponential(digits - 1) : x.toPrecision(digits);
  const [mantissa, exponent] = text.split('e');
  return exponent ? `${mantissa} \\cdot 10^{${Number(exponent)}}` : mantissa;
}

/** Puts a negative number in brackets, for a place in a product or after a sign. */
export function factor(tex: string): string {
  return tex.startsWith('-') ? `(${tex})` : tex;
}

/** The most terms of a sum that are written out, and how many stand before and after the dots. */
const MOST_TERMS = 8;

/** Joins the terms of a sum; a very long one is cut by dots. */
export function sum(terms: readonly string[]): string {
  const shown =
    terms.length > MOST_TERMS ? [...terms.slice(0, 3), '\\cdots', ...terms.slice(-1)] : terms;
  return shown
    .map((term, i) => {
      if (i === 0) return term;
      return term.startsWith('-') ? ` - ${term.slice(1)}` : ` + ${term}`;
    })
    .join('');
}
