/** A piece of LaTeX, and how tightly its outermost sign binds: what decides on parentheses. */
export interface Formula {
  readonly latex: string;
  readonly binding: number;
  /** For one entry of a matrix: the row it stands in, and its place there, from 1. */
  readonly entryOf?: { readonly row: string; readonly place: number };
}

export const SUM = 1;
export const PRODUCT = 2;
export const POWER = 3;
export const ATOM = 4;

/** Makes a formula that never needs parentheses: a symbol, or something in brackets already. */
export const atom = (latex: string): Formula => ({ latex, binding: ATOM });

/** Makes a formula whose outermost sign is + or −. */
export const sumFormula = (latex: string): Formula => ({ latex, binding: SUM });

/** Makes a formula whose outermost sign is a product or a fraction. */
export const productFormula = (latex: string): Formula => ({ latex, binding: PRODUCT });

/** Writes a formula for a place that asks for `binding`, in parentheses where it binds less. */
export function within(formula: Formula, binding: number): string {
  return formula.binding >= binding ? formula.latex : parenthesised(formula);
}

/** Writes a function of one formula: `\tanh\left( x \right)`. */
export function applied(functionName: string, argument: Formula): Formula {
  return { latex: `${functionName}${parenthesised(argument)}`, binding: POWER };
}

/** Writes a power; a base that has a superscript of its own goes in parentheses too. */
export function raised(base: Formula, exponent: string): Formula {
  const bare = base.binding === ATOM && !base.latex.includes('^');
  const latex = `${bare ? base.latex : parenthesised(base)}^{${exponent}}`;
  return { latex, binding: POWER };
}

/** Writes a transpose; that of a single entry is the entry. */
export function transposed(matrix: Formula): Formula {
  if (matrix.entryOf) return matrix;
  return { latex: `{${within(matrix, ATOM)}}^{\\top}`, binding: POWER };
}

/** Writes a number as JavaScript prints it, its exponent as a power of ten. */
export function numberFormula(x: number): Formula {
  const [digits, exponent] = String(x).replace('Infinity', '\\infty').split('e');
  const latex = exponent ? `${digits} \\cdot 10^{${Number(exponent)}}` : digits;
  if (x < 0) return sumFormula(latex);
  return exponent ? productFormula(latex) : atom(latex);
}

function parenthesised(formula: Formula): string {
  return `\\left( ${formula.latex} \\right)`;
}
