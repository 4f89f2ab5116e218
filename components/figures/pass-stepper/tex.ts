import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';

/** Decimals of a computed number. */
export const DIGITS = 6;

/** Writes a number that was computed. */
export const computed = (x: number) => formatNumber(x, DIGITS);
/** Writes a number that was given: as short as it can be read. */
export const given = (x: number) => formatPlain(x);

/** Puts a number of the page's format in brackets where it is negative: for a place after an operator. */
export const inBrackets = (text: string) => (text.startsWith('−') ? `(${text})` : text);

/** Writes a number of the page's format in TeX. */
export function texNumber(text: string): string {
  const plain = text.replaceAll('−', '-').replace('∞', '\\infty').replace('NaN', '\\text{NaN}');
  return plain.replace(/\s×\s10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (_, raised: string) => {
    const exponent = [...raised].map((digit) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit) - 1);
    return ` \\cdot 10^{${exponent.map((digit) => (digit < 0 ? '-' : digit)).join('')}}`;
  });
}

/** Writes a number for a place after an operator, where a negative one needs brackets. */
export function texFactor(text: string): string {
  const tex = texNumber(text);
  return text.startsWith('−') || tex.includes('\\cdot') ? `(${tex})` : tex;
}

/** What a number or symbol stands for, as the linked notation has it (indices from 1). */
export interface Place {
  readonly sym: string;
  readonly layer?: number | undefined;
  readonly to?: number | undefined;
  readonly from?: number | undefined;
  readonly example?: number | undefined;
}

/** The same in a formula, where a letter may stand for every example. */
export type SymbolPlace = Omit<Place, 'example'> & {
  readonly example?: number | string | undefined;
};

/** Gives a piece of TeX the colour of its kind and the identity of what it stands for. */
export function placed(kind: string, place: SymbolPlace, tex: string): string {
  const data = Object.entries(place)
    .filter(([, index]) => index !== undefined)
    .map(([name, index]) => `${name}=${index}`);
  return `\\htmlClass{sym sym-${kind}}{\\htmlData{${data.join(',')}}{${tex}}}`;
}

/** Marks the term that the last step was about. */
export const now = (tex: string) => `\\htmlClass{pass-now}{${tex}}`;

/** Puts symbols or numbers in the place of z and a in an engine's formula of one neuron. */
export function inPlaceOf(latex: string, names: { z: string; a?: string }): string {
  return latex
    .replace(/(?<![A-Za-z\\])z(?![A-Za-z])/g, () => `{${names.z}}`)
    .replace(/(?<![A-Za-z\\])a(?![A-Za-z])/g, () => `{${names.a}}`);
}

/** Writes lines of one derivation under each other, aligned at their first relation. */
export function aligned(left: string, lines: readonly string[]): string {
  const [first, ...rest] = lines;
  const rows = [`${left} &${first}`, ...rest.map((line) => `&${line}`)];
  return `\\begin{aligned} ${rows.join(' \\\\ ')} \\end{aligned}`;
}
