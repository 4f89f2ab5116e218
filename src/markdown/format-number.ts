import { timesTenTo } from './power-of-ten.ts';

/** How a number is printed; every field may be left out. */
export interface NumberFormat {
  /** Digits after the point (of the significand when scientific, of the percentage when percent). */
  digits?: number | undefined;
  percent?: boolean | undefined;
  /** Prints + before a positive number. */
  sign?: boolean | undefined;
  scientific?: boolean | undefined;
}

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Splits |value| into its printed significand and, when scientific, its power of ten. */
function parts(value: number, { digits, percent, scientific }: NumberFormat) {
  const size = Math.abs(percent ? value * 100 : value);
  if (scientific) {
    const [significand = '', exponent] = size.toExponential(digits).split('e');
    return { significand, exponent: Number(exponent) };
  }
  const printed = digits === undefined ? String(size) : size.toFixed(digits);
  if (printed.includes('e')) throw new RangeError(`${value} needs scientific, to be printed whole`);
  return { significand: group(printed), exponent: undefined };
}

function signOf(value: number, significand: string, always: boolean | undefined): '' | '−' | '+' {
  if (!/[1-9]/.test(significand)) return '';
  if (value < 0) return '−';
  return always ? '+' : '';
}

/** Prints a number for a sentence: thousands grouped, a true minus, no sign on a rounded zero. */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  const { significand, exponent } = parts(value, format);
  const power = exponent === undefined ? '' : timesTenTo(exponent);
  return (
    signOf(value, significand, format.sign) + significand + power + (format.percent ? ' %' : '')
  );
}

/** Prints the same number in LaTeX. */
export function formatLatexNumber(value: number, format: NumberFormat = {}): string {
  const { significand, exponent } = parts(value, format);
  const sign = signOf(value, significand, format.sign).replace('−', '-');
  const power = exponent === undefined ? '' : `\\times 10^{${exponent}}`;
  const unit = format.percent ? '\\,\\%' : '';
  return `${sign}${significand.replaceAll(',', '{,}')}${power}${unit}`;
}

/** Reads the short form used in formulas: `4`, `+4`, `2%`, `3e`. */
export function parseNumberFormat(text: string): NumberFormat | undefined {
  const match = /^(\+?)(\d*)([%e]?)$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign, digits, suffix] = match;
  return {
    sign: sign === '+',
    digits: digits === '' ? undefined : Number(digits),
    percent: suffix === '%',
    scientific: suffix === 'e',
  };
}
