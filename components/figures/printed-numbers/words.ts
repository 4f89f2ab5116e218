import type { Comparison } from './compare-digits.ts';

/** Says how a number in print stands to the computed one, in a few words. */
export function sayVerdict({ verdict, digits, rightDigits }: Comparison): string {
  if (verdict === 'cut off') return 'cut off, not rounded';
  if (verdict === 'agrees') return digits === 1 ? 'agrees' : `all ${digits} digits`;
  return rightDigits === 0 ? 'no digit' : `${rightDigits} of ${digits} digits`;
}

/** Writes a number with the book's minus sign. */
export const withMinus = (text: string): string => text.replace('-', '−');
