/** How exactly an answer is asked for: so many significant digits, or to the very number. */
export type Precision = number | 'exact';

/** Writes a number with so many significant digits and a true minus sign. */
export function formatSignificant(x: number, digits: number): string {
  return (x + 0).toPrecision(digits).replace('-', '−');
}

/** Returns half a unit of the last significant digit asked for; 0 where the very number is. */
export function halfUnit(x: number, precision: Precision): number {
  if (precision === 'exact') return 0;
  const exponent = Number(x.toExponential(precision - 1).split('e')[1]);
  return Number(`5e${exponent - precision}`);
}

/** Tells whether a typed number is a value rounded, or better, to the precision asked for. */
export function agrees(typed: number, value: number, precision: Precision): boolean {
  // A tie such as 1.425 for 1.43 is right too, whatever the last bit of the difference.
  return Math.abs(typed - value) <= halfUnit(value, precision) * (1 + 1e-9);
}
