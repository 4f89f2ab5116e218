import { toNumber } from './csv-fields.ts';

/** What stands between two fields. */
export type Delimiter = ',' | ';' | '\t';

const CANDIDATES: readonly Delimiter[] = ['\t', ';', ','];
const SAMPLE_LINES = 10;
const SAMPLE_CHARACTERS = 100_000;

/** Cuts the first lines from a text, with everything in quotation marks taken out. */
function sampleLines(text: string): string[] {
  const bare = text.slice(0, SAMPLE_CHARACTERS).replace(/"[^"]*"/g, '');
  const lines = bare.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  return lines.slice(0, SAMPLE_LINES);
}

/**
 * Guesses the delimiter: the first of tab, semicolon and comma that cuts the first lines into
 * equally many fields, at least two; if none does, the one most frequent in the first line.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = sampleLines(text);
  let best: Delimiter = ',';
  let most = 1;
  for (const candidate of CANDIDATES) {
    const counts = lines.map((line) => line.split(candidate).length);
    const first = counts[0] ?? 1;
    if (first > 1 && counts.every((count) => count === first)) return candidate;
    if (first > most) {
      best = candidate;
      most = first;
    }
  }
  return best;
}

/** Guesses whether the first record is a header: nothing but its target may be a number. */
export function looksLikeHeader(first: readonly string[], target: number): boolean {
  return first.every((field, k) => k === target || toNumber(field, ';') === null);
}
