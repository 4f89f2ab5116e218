import katex from 'katex';
import { katexOptions } from '../../src/markdown/katex-options.ts';
import { roundLengths } from '../../src/markdown/round-lengths.ts';

/** As rehype-formulas wraps a display formula in prose. */
const scroller = '<div class="formula" tabindex="0" role="group" aria-label="Formula">…</div>';

/** Typesets TeX with the book's macros. KaTeX comes along: in the browser, load it lazily. */
export function typeset(tex: string, display = false, besides: Record<string, string> = {}) {
  const macros = { ...katexOptions.macros, ...besides };
  const formula = katex
    .renderToString(tex, { ...katexOptions, macros, displayMode: display })
    .replace(/<annotation .*?<\/annotation>|<\/?semantics>|<\/?mstyle[^>]*>/gs, '')
    .replace(/(?<=<mi) mathvariant="normal"/g, '')
    .replace(/(?<=<math) xmlns="[^"]*"/, '')
    .replace(/ style="(.*?);?"/g, (_, style: string) => ` style="${roundLengths(style)}"`);
  return display ? scroller.replace('…', () => formula) : formula;
}
