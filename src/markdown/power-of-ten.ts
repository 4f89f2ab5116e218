const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Narrow, and no line may break at it: a number never parts from its power of ten. */
const SPACE = '\u202f';

/** Writes the power of ten that a number is multiplied by, with the spaces round its sign: × 10⁻⁵. */
export function timesTenTo(exponent: number): string {
  const digits = [...`${Math.abs(exponent)}`].map((digit) => SUPERSCRIPTS[Number(digit)]);
  return `${SPACE}×${SPACE}10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}
