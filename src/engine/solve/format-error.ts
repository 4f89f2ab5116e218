/** What is wrong with a worked-solution file, in one line that begins with the path of the fault. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  /** Where the fault is, such as `layers[1].weights[0]`; empty for the file as a whole. */
  readonly path: string;

  constructor(path: string, problem: string) {
    super(path === '' ? problem : `${path} ${problem}`);
    this.path = path;
  }
}

/** Quotes text from a file for a message: shortened, and on one line whatever is in it. */
export function quoted(text: string): string {
  const short = text.length > 30 ? `${text.slice(0, 29)}…` : text;
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

/** Writes names as a choice: `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}

/** Writes a number of things: `1 entry`, `3 entries`. */
export function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
