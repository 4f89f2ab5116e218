import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradientCheck } from '../../src/engine/gradient-check.ts';
import { latexOf } from '../../src/engine/graph/index.ts';
import {
  ExpressionError,
  LIMITS,
  parseExpression,
  recordProgram,
} from '../../src/expression/index.ts';
import { samples, VARIABLES } from './sample.ts';

const record = (text: string, numbers: Record<string, number> = {}) =>
  recordProgram(parseExpression(text), numbers);
const at = (text: string, x: number) => record(text, { x }).result.number;

describe('precedence', () => {
  test.each([
    ['-x^2', 3, -9],
    ['(-x)^2', 3, 9],
    ['2^x^2', 3, 512],
    ['2^-x', 2, 0.25],
    ['x - 2 - 3', 10, 5],
    ['x / 2 / 5', 10, 1],
    ['x / 2 * 5', 10, 25],
    ['1 + 2 * x', 3, 7],
    ['(1 + 2) * x', 3, 9],
    ['2 - -x', 3, 5],
    ['+x', 3, 3],
    ['--x', 3, 3],
    ['x^2^0.5*1', 2, 2 ** (2 ** 0.5)],
    ['max(x, 2*x) + max(1, -1)', 3, 7],
    ['ln(exp(x))', 0.5, 0.5],
    ['relu(-x) + sqrt(x)', 4, 2],
    ['2 · x − 6 ÷ 3 × x', 4, 0],
    ['1e2*x + .5', 1, 100.5],
    ['s = x + 1; s * s', 2, 9],
    ['s = x + 1;\ns = s * s; s + s;', 2, 18],
    ['y = x*x', 3, 9],
  ])('%s', (text, x, value) => {
    expect(at(text, x)).toBeCloseTo(value, 13);
  });
});

test('random expressions have the value that an independent evaluator gives', () => {
  fc.assert(
    fc.property(
      samples,
      fc.tuple(...VARIABLES.map(() => fc.integer({ min: -30, max: 30 }))),
      (sample, tenths) => {
        fc.pre(
          sample.text.length <= LIMITS.characters &&
            /[abx]/.test(sample.text.replace(/max|[a-z]+\(/g, '')),
        );
        const numbers = Object.fromEntries(VARIABLES.map((name, i) => [name, tenths[i] / 10]));
        const { result } = record(sample.text, numbers);
        const expected = sample.value(numbers);
        if (!Number.isFinite(expected)) expect(result.number).toBe(expected);
        else
          expect(Math.abs(result.number - expected)).toBeLessThanOrEqual(
            1e-9 * (1 + Math.abs(expected)),
          );
      },
    ),
    { numRuns: 400 },
  );
});

test('the gradient of random expressions is the central difference', () => {
  let checked = 0;
  fc.assert(
    fc.property(
      samples,
      fc.tuple(...VARIABLES.map(() => fc.integer({ min: 5, max: 15 }))),
      (sample, tenths) => {
        fc.pre(
          sample.text.length <= LIMITS.characters &&
            /[abx]/.test(sample.text.replace(/[a-z]+\(/g, '')),
        );
        const numbers = Object.fromEntries(VARIABLES.map((name, i) => [name, tenths[i] / 10]));
        const { graph, result, variables } = record(sample.text, numbers);
        // Where a value or its surroundings are huge, a difference of two of them says nothing.
        const tame = graph.ancestors(result).every(({ number }) => Math.abs(number) < 50);
        fc.pre(tame);
        const entries = gradientCheck(result, [...variables.values()]);
        fc.pre(entries.every(({ analytic }) => Math.abs(analytic) < 50));
        for (const { analytic, numeric } of entries) {
          expect(Math.abs(analytic - numeric)).toBeLessThan(1e-4);
          checked++;
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(checked).toBeGreaterThan(100);
});

test('a value that is written twice is one node', () => {
  const { graph, result, variables } = record('(a + b) * tanh(a + b)', { a: 0.25, b: 0.5 });
  expect(graph.ancestors(result)).toHaveLength(5);
  graph.backward(result);
  const y = Math.tanh(0.75);
  expect(variables.get('a')?.gradient[0]).toBeCloseTo(y + 0.75 * (1 - y * y), 12);
});

test("micrograd's own example gives its printed numbers", () => {
  const text =
    'c = a + b; d = a*b + b^3; c = c + c + 1; c = c + 1 + c + (-a); d = d + d*2 + relu(b + a); ' +
    'd = d + 3*d + relu(b - a); e = c - d; f = e^2; g = f / 2; g = g + 10 / f; g';
  const { graph, result, variables } = record(text, { a: -4, b: 2 });
  expect(result.number.toFixed(4)).toBe('24.7041');
  graph.backward(result);
  expect(variables.get('a')?.gradient[0].toFixed(4)).toBe('138.8338');
  expect(variables.get('b')?.gradient[0].toFixed(4)).toBe('645.5773');
  expect(result.label?.name).toBe('g′');
});

describe('names', () => {
  test.each([
    ['x1 + w_2', 'x_{1} + w_{2}'],
    ['rate * a_b', '\\mathit{rate} \\cdot \\mathit{a\\_b}'],
    ['f * v1', 'f \\cdot v_{1}'],
  ])('%s is written as a formula', (text, latex) => {
    expect(latexOf(record(text).result)).toBe(latex);
  });
  test.each([
    ['tanh(a*b) + c', ['a', 'b', 'v1', 'v2', 'c', 'f']],
    ['tanh(v1) * f', ['v1', 'v1′', 'f', 'f′']],
    ['s = a + 1; s * 2', ['a', 's', 'f']],
    ['a', ['a']],
  ])('%s', (text, names) => {
    const { graph, result } = record(text);
    const tracked = graph.ancestors(result).filter((value) => value.tracked);
    expect(tracked.map(({ label }) => label?.name)).toEqual(names);
  });
});

test('only variables that matter are asked for', () => {
  expect(parseExpression('u = p * q; a + b * a').variables).toEqual(['a', 'b']);
});

describe('what is wrong is said, and where', () => {
  test.each([
    ['', 0, 1, 'Type an expression'],
    ['a +', 3, 4, 'missing at the end'],
    ['a * ) b', 4, 5, 'missing before “)”'],
    ['a ** b', 2, 4, 'A power is written with ^.'],
    ['(a + b', 0, 1, 'not closed'],
    ['tanh(a', 4, 5, 'not closed'],
    ['a) + b', 1, 2, 'never opened'],
    ['2a', 1, 2, 'An operation is missing before “a”'],
    ['a b', 2, 3, 'An operation is missing before “b”'],
    ['(a b)', 3, 4, 'An operation is missing before “b”'],
    ['a(b + 1)', 0, 1, 'There is no function “a”'],
    ['arctan(a)', 0, 6, 'There is no function “arctan”'],
    ['tanh a', 0, 4, 'its argument is missing'],
    ['max(a)', 0, 3, '“max” takes 2 arguments, with a comma between; here it has 1.'],
    ['exp(a, b)', 0, 3, '“exp” takes 1 argument; here it has 2.'],
    ['a, b', 1, 2, 'A comma stands only between arguments.'],
    ['a $ b', 2, 3, '“$” means nothing here.'],
    ['a + 😀', 4, 6, '“😀” means nothing here.'],
    ['1.2.3 * a', 0, 5, 'This is not a number.'],
    ['1e999 * a', 0, 5, 'This number is too large.'],
    ['a + b = 2', 6, 7, '“=” can only follow a name'],
    ['tanh = a', 0, 4, 'is the name of a function'],
    ['c = a + b; a = c', 11, 12, '“a” is a variable already'],
    ['2 + 3', 0, 5, 'There is no variable in it'],
    ['abcdefghijklm + 1', 0, 13, '“abcdefghijkl…” is too long: a name has 12 characters'],
    ['a+b+c+d+e+f+g+h+i', 16, 17, 'too many variables: 8 are the most'],
    [`${'('.repeat(50)}a${')'.repeat(50)}`, 41, 42, '40 levels are the most'],
    [`${'-'.repeat(50)}a`, 41, 42, '40 levels are the most'],
    [`a${'+a'.repeat(70)}`, 119, 120, '60 different values are the most'],
    [`a${' '.repeat(400)}`, 300, 401, '401 characters, where 300 are the most'],
  ])('%s', (text, from, to, message) => {
    const attempt = () => parseExpression(text);
    expect(attempt).toThrow(ExpressionError);
    expect(attempt).toThrow(
      expect.objectContaining({ from, to, message: expect.stringContaining(message) }),
    );
  });

  test('any text is read or refused, never anything else', () => {
    const piece = fc.constantFrom(
      ...'ab1.e+-*/^(),;= \n',
      'tanh',
      'max(',
      ')',
      '−',
      '__proto__',
      'constructor',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        try {
          const { result, variables } = recordProgram(parseExpression(text), {});
          expect(result.size).toBe(1);
          expect(variables.size).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof ExpressionError)) throw error;
          expect(error.from).toBeGreaterThanOrEqual(0);
          expect(error.from).toBeLessThan(error.to);
          expect(error.to).toBeLessThanOrEqual(text.length + 1);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
