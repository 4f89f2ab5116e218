import { formatPlain } from './format-number.ts';

/** What a typed number may be. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Only whole numbers. */
  readonly whole?: boolean | undefined;
}

export type ParsedNumber = { readonly value: number } | { readonly message: string };

/** One number as people type it: `0.5`, `,5`, `−2`, `1e-3`; nothing else. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

/** Reads a typed number, or says in one sentence what is wrong with it. */
export function parseNumber(text: string, range: NumberRange): ParsedNumber {
  const plain = text.trim().replace('−', '-').replace(',', '.');
  if (plain === '') return { message: `Type a number ${between(range)}.` };
  if (!NUMBER.test(plain)) return { message: `“${shorten(text)}” is not a number.` };
  const value = Number(plain) + 0;
  if (!(value >= range.min && value <= range.max)) {
    return { message: `${shorten(text)} is out of range: choose a number ${between(range)}.` };
  }
  if (range.whole && !Number.isInteger(value)) {
    return { message: `${shorten(text)} is not a whole number.` };
  }
  return { value };
}

function between({ min, max }: NumberRange): string {
  return `from ${formatPlain(min)} to ${formatPlain(max)}`;
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 24 ? `${trimmed.slice(0, 24)}…` : trimmed;
}
