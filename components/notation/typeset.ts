import katex from 'katex';
import { readFormula, writeFormula } from '../../src/markdown/formula-text.ts';
import { katexOptions } from '../../src/markdown/katex-options.ts';
import { lightenFormula } from '../../src/markdown/light-formula.ts';

/** As rehype-formulas wraps a display formula in prose. */
const scroller = '<div class="formula" tabindex="0" role="group" aria-label="Formula">…</div>';

/** Typesets TeX with the book's macros. KaTeX comes along: in the browser, load it lazily. */
export function typeset(tex: string, display = false, besides: Record<string, string> = {}) {
  const macros = { ...katexOptions.macros, ...besides };
  const formula = readFormula(
    katex.renderToString(tex, { ...katexOptions, macros, displayMode: display }),
  );
  lightenFormula(formula);
  const html = writeFormula(formula);
  return display ? scroller.replace('…', () => html) : html;
}
