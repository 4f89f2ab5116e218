/** A stretch of code to be written otherwise; `''` leaves blanks in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines of a program, each knowing which line of the source it shows. */
export class MappedLines {
  readonly lines: string[] = [''];
  /** From 1. */
  readonly sourceLines: number[] = [1];
  private line = 1;

  /** Adds code of the source: its line breaks are line breaks of the source. */
  add(code: string): void {
    for (const [i, part] of code.split('\n').entries()) {
      if (i > 0) this.begin(++this.line);
      this.lines[this.lines.length - 1] += part;
    }
  }

  /** Adds a line that the source does not have. */
  insert(line: string): void {
    this.begin(this.line);
    this.lines[this.lines.length - 1] = line;
    this.begin(this.line);
  }

  private begin(sourceLine: number): void {
    this.lines.push('');
    this.sourceLines.push(sourceLine);
  }
}

/** Applies replacements, in order, such that every line stays a line; `''` keeps columns too. */
export function replaceInLines(code: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of replacements) {
    const old = code.slice(start, end);
    const left = text === '' ? old.replace(/[^\n]/g, ' ') : old.replace(/[^\n]/g, '');
    result += code.slice(at, start) + text + left;
    at = end;
  }
  return result + code.slice(at);
}
