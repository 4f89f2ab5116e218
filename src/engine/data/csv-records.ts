import { DataError } from './data-error.ts';

/** One line of a table: its fields, and where it stands in the file, counted from 1. */
export interface CsvRecord {
  readonly row: number;
  readonly fields: readonly string[];
}

/** Finds the end of the quoted field that opens at `start`: the index of its closing quote. */
function closingQuote(text: string, start: number, row: number, column: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) throw new DataError('a quotation mark is opened and never closed', row, column);
  return end;
}

function endOfPlainField(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length) {
    const character = text[end];
    if (character === delimiter || character === '\n' || character === '\r') break;
    end++;
  }
  return end;
}

/**
 * Reads a table record by record (RFC 4180; a lone CR or LF ends a line as well), fields trimmed.
 * Blank rows are counted and left out. Throws DataError for broken quotation marks.
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let fields: string[] = [];
  let row = 1;
  let at = 0;
  while (at < text.length) {
    let end: number;
    if (text[at] === '"') {
      const close = closingQuote(text, at, row, fields.length + 1);
      fields.push(
        text
          .slice(at + 1, close)
          .replaceAll('""', '"')
          .trim(),
      );
      end = endOfPlainField(text, close + 1, delimiter);
      if (text.slice(close + 1, end).trim() !== '') {
        throw new DataError('there is text after the closing quotation mark', row, fields.length);
      }
    } else {
      end = endOfPlainField(text, at, delimiter);
      fields.push(text.slice(at, end).trim());
    }
    const lineEnds = text[end] !== delimiter;
    if (!lineEnds && end + 1 === text.length) fields.push('');
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (lineEnds || at >= text.length) {
      if (fields.some((field) => field !== '')) yield { row, fields };
      fields = [];
      row++;
    }
  }
}
