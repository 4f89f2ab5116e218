/** KaTeX’s most frequent pairs of class and style, and what stands for them in notation.css. */
const SHORT = new Map([
  ['mspace margin-right:0.17em', 'thin'],
  ['mspace margin-right:0.22em', 'medium'],
  ['mspace margin-right:0.28em', 'thick'],
  ['katex-sizing reset-size6 size3 ', 'script'],
]);

/**
 * Makes the classes and the style of a span in a formula short: lengths in hundredths of an em, a
 * fifth of a pixel at most; no margins of nothing; one class for what there is most of.
 */
export function lightenStyle(classes: readonly string[], style: string) {
  const light = style
    .replace(/-?\d*\.\d{3,}(?=em)/g, (length) => `${Number(Number(length).toFixed(2))}`)
    .replace(/margin-(left|right):-?0em(;|$)/g, '')
    .replace(/;$/, '');
  const short = SHORT.get(`${classes.join(' ')} ${light}`);
  return short ? { classes: [short], style: '' } : { classes, style: light };
}
