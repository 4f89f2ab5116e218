import { typeset } from './typeset.ts';

/*
 * Live formulas without KaTeX in the browser. A figure's `.astro` wrapper renders the formula when
 * the book is built and hands the HTML, its slots still empty, to the island as a prop; the island
 * (Formula.tsx) fills the slots, on the server too, and afterwards changes only their text.
 * Import this module from `.astro` files and tests alone: from an island it would ship KaTeX.
 */

/** Letters that KaTeX sets as one run of text, found again in its HTML and in its MathML. */
const slot = '\\text{@#1@}';

/** Typesets a formula whose `\live{name}` are slots for numbers, empty as yet. */
export function renderFormula(tex: string, { display = false } = {}): string {
  return typeset(tex, display, { '\\live': slot })
    .replace(/<mtext>@([\w-]+)@<\/mtext>/g, '<mn data-value="$1"></mn>')
    .replace(/>@([\w-]+)@</g, ' data-value="$1"><');
}
