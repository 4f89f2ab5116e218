/** Sets z and a of the engine's own formulas as the book's symbols. */
export function inNotation(latex: string): string {
  return latex
    .replace(/(?<![A-Za-z\\])z(?![A-Za-z])/g, '{\\z{}{}}')
    .replace(/(?<![A-Za-z\\])a(?![A-Za-z])/g, '{\\act{}{}}');
}
