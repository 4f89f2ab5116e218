import { describe, expect, test } from 'vitest';
import { CodeError } from '../../src/runner/code-error.ts';
import { writeProgram } from '../../src/runner/program.ts';
import { runInNode } from '../../src/runner/run-in-node.ts';

/** A runtime of four lines: what the cells do with the book is all that counts here. */
const runtime = `{ start(program) { globalThis.onmessage = ({ ports: [port] }) => {
  const book = { cell: (n) => port.postMessage(['cell', n]), value: (v) => port.postMessage(['value', v]),
    module: (name, wanted) => ({ name, wanted, one: 1, two: 2, default: 'whole' }) };
  program(book).then((answer) => port.postMessage(['answer', answer]), (error) => port.postMessage(['error', error.stack])); }; } }`;

function ran(...cells: string[]) {
  const program = writeProgram({ runtime, cells });
  return { program, messages: runInNode(program.source) as unknown as [string, unknown][] };
}

const valuesOf = (...cells: string[]) =>
  ran(...cells).messages.flatMap(([kind, value]) => (kind === 'value' ? [value] : []));

/** Returns where the error of the last cell began. */
function placeOf(...cells: string[]) {
  const { program, messages } = ran(...cells);
  const [, stack] = messages.find(([kind]) => kind === 'error') ?? ['', ''];
  return program.placeOf(String(stack));
}

function refusalOf(...cells: string[]): CodeError {
  try {
    writeProgram({ runtime, cells });
  } catch (error) {
    if (error instanceof CodeError) return error;
  }
  throw new Error('it was not refused');
}

describe('what a cell shows', () => {
  test.each([
    ['the value of a last expression', '1 + 2', 3],
    ['without its semicolon', '1 + 2; // three', 3],
    ['in brackets, with a comma', '(1, 2)', 2],
    ['over several lines', 'const a = 2;\na\n  .toFixed(1)\n', '2.0'],
    ['awaited', 'await Promise.resolve(4)', 4],
    ['with types', 'const x: number = 3;\n(x as number)!', 3],
    ['after a comment that looks like code', '5 /* ; 6 */', 5],
    ['a template with lines', '`a\nb`', 'a\nb'],
  ])('%s', (_, code, value) => expect(valuesOf(code)).toEqual([value]));

  test.each(['const a = 1;', 'function f() {}', 'if (true) { 1 }', '', '// nothing'])(
    'nothing for %j',
    (code) => expect(valuesOf(code)).toEqual([]),
  );
});

describe('a shared scope', () => {
  test('a cell sees what earlier cells declared, functions and types among them', () => {
    expect(
      valuesOf('type N = number;\nlet k: N = 1;', 'function f(a: N) { return a + k; }', 'f(2)'),
    ).toEqual([3]);
  });

  test('exports are plain declarations', () => {
    expect(
      valuesOf('export const a = 1;\nexport function f() { return a; }\nexport { a as b };', 'f()'),
    ).toEqual([1]);
  });

  test.each([
    ["import { one, two as zwei } from 'engine';\none + zwei", 3],
    ["import * as engine from 'engine';\nengine.two", 2],
    ["import whole from 'engine';\nwhole", 'whole'],
    ["import {\n  one,\n  type Two,\n} from 'engine';\none", 1],
    ["import type { Three } from 'engine';\n7", 7],
  ])('%s', (code, value) => expect(valuesOf(code)).toEqual([value]));

  test('a later cell may declare a name again for itself; cells above keep theirs', () => {
    expect(
      valuesOf('const a = 1;\nfunction f() { return a; }', 'const a = 2;\n[a, f()]', 'a'),
    ).toEqual([[2, 1], 2]);
  });

  test.each([
    [['const a = 1;\n\n  let a = 2;'], { cell: 1, line: 3, column: 7 }],
    [['const a = 1;', '\n  var a = 2;'], { cell: 2, line: 2, column: 7 }],
  ])('%j declares a name twice, and is refused where it stands', (cells, at) => {
    const { message, place } = refusalOf(...cells);
    expect(message).toMatch(/'a' has already been declared/);
    expect(place).toEqual(at);
  });
});

describe('where an error began', () => {
  test.each([
    ['in plain code', ['const a = 1;\na.b.c'], { cell: 1, line: 2, column: 5 }],
    [
      'behind types',
      ['const a: undefined | string = undefined; a.b'],
      { cell: 1, line: 1, column: 44 },
    ],
    ['in a later cell', ['1', 'let b: any;\n\n   b()'], { cell: 2, line: 3, column: 4 }],
    [
      'in a function of an earlier cell',
      ['const f = (x: any) => x.y.z;', 'f(1)'],
      { cell: 1, line: 1, column: 27 },
    ],
    [
      'below an import of many lines',
      ["import {\n  one\n} from 'engine';\nnull!.x"],
      { cell: 1, line: 4, column: 7 },
    ],
  ])('%s', (_, cells, place) => expect(placeOf(...cells)).toEqual(place));
});

describe('code that cannot be read', () => {
  test.each([
    ['const x = ;', 1, 11],
    ['let a = 1;\nfoo(1, 2', 2, 9],
    ['const s = "abc;\n', 1, 11],
    ['return 3;', 1, 1],
    ['const x: number[] = [1, 2;', 1, 26],
    ['for (let i = 0; i < 3; i++ {', 1, 28],
    ['const 1a = 2;', 1, 7],
    ['}', 1, 1],
    ['} ); evil(); (async () => {', 1, 1],
    ['break;', 1, 1],
    ['let x = 1 +* 2', 1, 12],
    ['const x = 1; x = `abc', 1, 19],
  ])('%j is refused at its place', (code, line, column) => {
    const { message, place } = refusalOf(code);
    expect(message).not.toBe('');
    expect(message).not.toMatch(/\(\d+:\d+\)|cell\.ts/);
    expect(place).toMatchObject({ cell: 1, line });
    // Two parsers see an error a token apart.
    expect(Math.abs((place?.column ?? -9) - column)).toBeLessThanOrEqual(3);
  });
});
