import { FormatError, quoted } from './format-error.ts';

/** What a JSON text holds. Objects are Maps, so that no key (`__proto__`) means anything special. */
export type Json = null | boolean | number | string | readonly Json[] | ReadonlyMap<string, Json>;

/** The format itself needs 5; a hostile file does not get to overflow the stack. */
const DEEPEST = 16;

const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\w.+-]{1,30}/y;

/**
 * Reads JSON; numbers beyond the largest double become Infinity. Throws FormatError with line and
 * column, the same in every browser (JSON.parse words its errors differently in each), and refuses
 * a key given twice.
 */
export function readJson(text: string): Json {
  return new JsonText(text).read();
}

class JsonText {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Json {
    const value = this.#value();
    if (this.#peek() !== '') this.#unexpected('the end of the text');
    return value;
  }

  #value(): Json {
    const first = this.#peek();
    if (first === '{') return this.#nested(() => this.#object());
    if (first === '[') return this.#nested(() => this.#array());
    if (first === '"') return this.#string();
    const digits = this.#match(NUMBER);
    if (digits !== '') return Number(digits);
    const word = this.#match(WORD);
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    this.#at -= word.length;
    return this.#unexpected('a value');
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > DEEPEST) this.#fail(`more than ${DEEPEST} brackets deep`);
    this.#at++;
    const value = read();
    this.#depth--;
    return value;
  }

  #array(): Json[] {
    const items: Json[] = [];
    if (this.#accept(']')) return items;
    do items.push(this.#value());
    while (this.#accept(','));
    if (!this.#accept(']')) this.#unexpected('"," or "]"');
    return items;
  }

  #object(): Map<string, Json> {
    const fields = new Map<string, Json>();
    if (this.#accept('}')) return fields;
    do {
      if (this.#peek() !== '"') this.#unexpected('a key in double quotes');
      const start = this.#at;
      const key = this.#string();
      if (fields.has(key)) this.#fail(`the key ${quoted(key)} is given twice`, start);
      if (!this.#accept(':')) this.#unexpected('":"');
      fields.set(key, this.#value());
    } while (this.#accept(','));
    if (!this.#accept('}')) this.#unexpected('"," or "}"');
    return fields;
  }

  #string(): string {
    const text = this.#text;
    let end = this.#at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    if (end >= text.length) this.#fail('not JSON: a string without end');
    const literal = text.slice(this.#at, end + 1);
    try {
      const value: string = JSON.parse(literal);
      this.#at = end + 1;
      return value;
    } catch {
      return this.#fail('not JSON: a string with a line break or a wrong escape in it');
    }
  }

  /** Returns the next character that is not white space, or '' at the end, without reading it. */
  #peek(): string {
    this.#match(WHITESPACE);
    return this.#text.charAt(this.#at);
  }

  #accept(char: string): boolean {
    const found = this.#peek() === char;
    if (found) this.#at++;
    return found;
  }

  #match(token: RegExp): string {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #unexpected(expected: string): never {
    const start = this.#at;
    const next = String.fromCodePoint(this.#text.codePointAt(start) ?? 0);
    const found =
      start >= this.#text.length ? 'the end of the text' : quoted(this.#match(WORD) || next);
    return this.#fail(`not JSON: expected ${expected}, got ${found}`, start);
  }

  #fail(problem: string, at = this.#at): never {
    const lines = this.#text.slice(0, at).split(/\r\n|\r|\n/);
    const column = lines[lines.length - 1].length + 1;
    throw new FormatError('', `line ${lines.length}, column ${column}: ${problem}`);
  }
}
