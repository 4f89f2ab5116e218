import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FormatError } from '../../../src/engine/solve/format-error.ts';
import { parseWorkedSolution } from '../../../src/engine/solve/parse.ts';

const mazur = readFileSync(new URL('./networks/mazur.json', import.meta.url), 'utf8');
const minimal = {
  layers: [{ weights: [[1]], biases: [0], activation: 'identity' }],
  loss: 'sum-squared-error',
  examples: [{ input: [1], target: [2] }],
};

describe('a right file', () => {
  test('is read as it stands', () => {
    expect(parseWorkedSolution(mazur)).toEqual(JSON.parse(mazur));
  });

  test('gets the defaults', () => {
    expect(parseWorkedSolution(JSON.stringify(minimal))).toEqual({
      ...minimal,
      learningRate: 0.1,
      updates: 1,
      mode: 'batch',
      freezeBiases: false,
    });
  });

  test('may have a byte order mark, Windows line ends, tabs, escapes and exponents', () => {
    const text = mazur
      .replaceAll('\n', '\r\n')
      .replaceAll('  ', '\t')
      .replace('"loss"', '"l\\u006fss"')
      .replace('0.05', '5E-2')
      .replace('0.35', '+0.35'.slice(1));
    expect(parseWorkedSolution(`\uFEFF${text}\r\n`)).toEqual(JSON.parse(mazur));
  });

  test('may hold any finite double: it comes back bit for bit', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
    fc.assert(
      fc.property(number, number, number, (weight, bias, input) => {
        const layer = { weights: [[weight]], biases: [bias], activation: 'identity' };
        const file = { ...minimal, layers: [layer], examples: [{ input: [input], target: [0] }] };
        expect(parseWorkedSolution(JSON.stringify(file)).layers[0]).toEqual(layer);
        expect(parseWorkedSolution(JSON.stringify(file)).examples[0].input).toEqual([input]);
      }),
    );
  });

  test('may have cross-entropy targets whose sum is 1 within 1e-9', () => {
    const layer = { weights: [[1], [2]], biases: [0, 0], activation: 'softmax' };
    const parse = (target: number[]) => {
      const examples = [{ input: [1], target }];
      const file = { layers: [layer], loss: 'cross-entropy', examples };
      return () => parseWorkedSolution(JSON.stringify(file));
    };
    for (const y of [0.5, 0.500000001, 0.499999999]) expect(parse([0.5, y])).not.toThrow();
    for (const y of [0.5000000011, 0.4999999989]) expect(parse([0.5, y])).toThrow(FormatError);
  });

  test('may ask for no update, or for a million of a small network', () => {
    for (const updates of [0, 1_000_000]) {
      const text = JSON.stringify({ ...minimal, updates });
      expect(parseWorkedSolution(text).updates).toBe(updates);
    }
  });
});

describe('whatever the file', () => {
  /** Reads a text: true where it is right; its fault must be one line that begins with its path. */
  const accepts = (text: string): boolean => {
    try {
      parseWorkedSolution(text);
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(FormatError);
      const { message, path } = error as FormatError;
      expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(message.length).toBeLessThan(300);
      expect(message.startsWith(path)).toBe(true);
      return false;
    }
  };

  test('a string gives a network or a FormatError', () => {
    const tried = (text: string) => {
      accepts(text);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), tried));
    const tokens = fc.constantFrom(...'{}[]:,"\\'.split(''), ' ', '\n', '-0', '1e9', 'null', '"a"');
    const texts = fc.array(tokens, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, tried), { numRuns: 2000 });
  });

  test('it is JSON where JSON.parse says so', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const says = (text: string) => {
      try {
        parseWorkedSolution(text);
        return true;
      } catch (error) {
        return !(error as FormatError).message.includes('not JSON');
      }
    };
    const tokens = fc.constantFrom(...'{}[]:,"\\u01.e-+', ' ', '1', 'true', '"a"', '"b":2', '\t');
    const texts = fc.array(tokens, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(says(text)).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('any JSON in the place of any part gives a network or a FormatError', () => {
    const parts = [...mazur.matchAll(/"[\w-]+"(?!:)|\d[\d.]*|\[[^[\]]*\]|true/g)];
    const edit = fc.record({
      part: fc.constantFrom(...parts),
      value: fc.jsonValue({ maxDepth: 3 }),
    });
    let refused = 0;
    fc.assert(
      fc.property(edit, ({ part, value }) => {
        const end = part.index + part[0].length;
        const text = mazur.slice(0, part.index) + JSON.stringify(value) + mazur.slice(end);
        if (!accepts(text)) refused++;
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  test('a text cut short anywhere is refused', () => {
    const body = mazur.trim();
    for (let end = 0; end < body.length; end++) expect(accepts(body.slice(0, end))).toBe(false);
  });

  test('long tokens and deep brackets are read or refused, never a crash', () => {
    const long = 3_000_000;
    expect(accepts('['.repeat(long))).toBe(false);
    expect(accepts('{"a":'.repeat(long / 3))).toBe(false);
    expect(accepts(`"${'\\n'.repeat(long)}"`)).toBe(false);
    expect(accepts(`"${'a'.repeat(long)}`)).toBe(false);
    expect(accepts('9'.repeat(long))).toBe(false);
    expect(accepts(' '.repeat(long))).toBe(false);
    expect(accepts(mazur.replace('0.15', `0.15${'0'.repeat(long)}`))).toBe(true);
    expect(accepts(mazur.replace('0.15', `0.15${' '.repeat(long)}`))).toBe(true);
    expect(accepts(`${mazur}${' '.repeat(8_000_000)}`)).toBe(false);
  });
});
