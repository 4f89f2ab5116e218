/**
 * Rounds the lengths in a style of KaTeX’s to a hundredth of an em, a fifth of a pixel at most: their
 * four digits are a good part of what a page of formulas weighs.
 */
export function roundLengths(style: string): string {
  return style.replace(/-?\d*\.\d{3,}(?=em)/g, (length) => `${Number(Number(length).toFixed(2))}`);
}
