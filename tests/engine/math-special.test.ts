import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as math from '../../src/engine/math/index.ts';

const { cos, erf, erfc, exp, expm1, log, log1p, normalCumulative, normalDensity } = math;
const { power, sigmoid, sin, softplus, tanh } = math;

const inf = Number.POSITIVE_INFINITY;
const largest = Number.MAX_VALUE;
const smallest = Number.MIN_VALUE;

/** Input and result, by turns. */
const cases: [f: (x: number) => number, inputsAndResults: string][] = [
  [exp, 'NaN NaN  Infinity Infinity  -Infinity 0  0 1  -0 1  5e-324 1  1 2.718281828459045'],
  [exp, '709.782712893384 1.7976931348622732e308  709.782712893385 Infinity  1.7e308 Infinity'],
  [exp, '-745.1332191019411 5e-324  -745.1332191019412 0  -1.7e308 0'],
  [expm1, 'NaN NaN  Infinity Infinity  -Infinity -1  0 0  -0 -0  5e-324 5e-324  -50 -1'],
  [expm1, '-5e-324 -5e-324  709.8 Infinity  1.7e308 Infinity  -1.7e308 -1'],
  [log, 'NaN NaN  Infinity Infinity  -Infinity NaN  0 -Infinity  -0 -Infinity  1 0  -1 NaN'],
  [log, '-5e-324 NaN  5e-324 -744.4400719213812  1.7976931348623157e308 709.782712893384'],
  [log1p, 'NaN NaN  Infinity Infinity  -Infinity NaN  0 0  -0 -0  -1 -Infinity  -1.5 NaN'],
  [log1p, '5e-324 5e-324  -5e-324 -5e-324  1.7976931348623157e308 709.782712893384'],
  [tanh, 'NaN NaN  Infinity 1  -Infinity -1  0 0  -0 -0  5e-324 5e-324  800 1  -1.7e308 -1'],
  [sigmoid, 'NaN NaN  Infinity 1  -Infinity 0  0 0.5  -0 0.5  1000 1  -1000 0'],
  [sigmoid, '-745.1332191019411 5e-324  5e-324 0.5  -1.7e308 0'],
  [softplus, 'NaN NaN  Infinity Infinity  -Infinity 0  0 0.6931471805599453  -1000 0'],
  [softplus, '1000 1000  -745.1332191019411 5e-324  1.7e308 1.7e308'],
  [sin, 'NaN NaN  Infinity NaN  -Infinity NaN  0 0  -0 -0  5e-324 5e-324  -5e-324 -5e-324'],
  [sin, '3.141592653589793 1.2246467991473532e-16  1e22 -0.8522008497671888'],
  [cos, 'NaN NaN  Infinity NaN  -Infinity NaN  0 1  -0 1  5e-324 1  3.141592653589793 -1'],
  [cos, '1.5707963267948966 6.123233995736766e-17  1e22 0.523214785395139'],
  [erf, 'NaN NaN  Infinity 1  -Infinity -1  0 0  -0 -0  7 1  -1.7e308 -1'],
  [erfc, 'NaN NaN  Infinity 0  -Infinity 2  0 1  -0 1  28 0  1.7e308 0  -7 2  5e-324 1'],
  [normalDensity, 'NaN NaN  Infinity 0  -Infinity 0  0 0.3989422804014327  1.7e308 0'],
  [normalCumulative, 'NaN NaN  Infinity 1  -Infinity 0  0 0.5  -0 0.5  10 1  -5e-324 0.5'],
  [normalCumulative, '1.7e308 1  -1.7e308 0'],
];

test.each(cases)('%o: %s', (f, inputsAndResults) => {
  const numbers = inputsAndResults.split(/ +/).map(Number);
  for (let i = 0; i < numbers.length; i += 2) {
    const [input, result] = numbers.slice(i, i + 2);
    expect([input, f(input)]).toEqual([input, result]);
  }
});

test('power follows ECMAScript at every special pair', () => {
  const odd = 2 ** 53 - 1;
  const specials = [0, 0.5, 1, 2, 3, 1.5, 1e10, odd, 1e300, largest, smallest, 1e-310, inf];
  const signed = [...specials, ...specials.map((x) => -x), Number.NaN];
  for (const x of signed)
    for (const y of signed) {
      const expected = x ** y;
      const got = power(x, y);
      const exact = !Number.isFinite(expected) || Number.isSafeInteger(expected);
      if (exact) expect([x, y, got]).toEqual([x, y, expected]);
      else expect(Math.abs(got / expected - 1)).toBeLessThan(4e-16);
    }
});

test('power overflows, underflows and becomes subnormal where it should', () => {
  expect(power(2, 1023.9999999999999)).toBeLessThan(inf);
  expect(power(2, 1024)).toBe(inf);
  expect(power(-3, 1001)).toBe(-inf);
  expect(power(2, -1074)).toBe(smallest);
  expect(power(2, -1076)).toBe(0);
  expect(power(-2, -1077)).toBe(-0);
  expect(power(smallest, 2)).toBe(0);
  expect(power(smallest, -1)).toBe(inf);
});

test('every function is defined for every double: a number within its range, NaN only for NaN', () => {
  const ranges: [f: (x: number) => number, low: number, high: number][] = [
    [exp, 0, inf],
    [expm1, -1, inf],
    [tanh, -1, 1],
    [sigmoid, 0, 1],
    [softplus, 0, inf],
    [erf, -1, 1],
    [erfc, 0, 2],
    [normalDensity, 0, 0.4],
    [normalCumulative, 0, 1],
  ];
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (x) => {
      for (const [f, low, high] of ranges) {
        expect(f(x)).toBeGreaterThanOrEqual(low);
        expect(f(x)).toBeLessThanOrEqual(high);
      }
    }),
    { numRuns: 1000 },
  );
});
