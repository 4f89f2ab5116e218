import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatLatexNumber,
  formatNumber,
  parseNumberFormat,
} from '../../src/markdown/format-number.ts';

test.each([
  [0.69311111, { digits: 4 }, '0.6931', '0.6931'],
  [17, {}, '17', '17'],
  [1333770, {}, '1,333,770', '1{,}333{,}770'],
  [-1234.5, { digits: 2 }, '−1,234.50', '-1{,}234.50'],
  [0.25, { digits: 2, sign: true }, '+0.25', '+0.25'],
  [-0.00001, { digits: 3, sign: true }, '0.000', '0.000'],
  [0.9667, { digits: 1, percent: true }, '96.7 %', '96.7\\,\\%'],
  [
    3.510187783e-5,
    { digits: 3, scientific: true },
    '3.510\u202f×\u202f10⁻⁵',
    '3.510\\times 10^{-5}',
  ],
  [-2e12, { digits: 0, scientific: true }, '−2\u202f×\u202f10¹²', '-2\\times 10^{12}'],
  [0, { sign: true }, '0', '0'],
])('%d as %o', (value, format, text, latex) => {
  expect(formatNumber(value, format)).toBe(text);
  expect(formatLatexNumber(value, format)).toBe(latex);
});

test('the printed text reads back as the value to the digits asked for', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 9 }), (x, digits) => {
      const read = Number(formatNumber(x, { digits }).replaceAll(',', '').replace('−', '-'));
      const tolerance = 0.5 * 10 ** -digits + 2 * Number.EPSILON * Math.abs(x);
      expect(Math.abs(read - x)).toBeLessThanOrEqual(tolerance);
    }),
  );
});

test('a number too small to print whole asks for its power of ten', () => {
  expect(() => formatNumber(1e-9)).toThrow('scientific');
});

test.each([
  ['4', { digits: 4, sign: false, percent: false, scientific: false }],
  ['+2', { digits: 2, sign: true, percent: false, scientific: false }],
  ['1%', { digits: 1, sign: false, percent: true, scientific: false }],
  ['3e', { digits: 3, sign: false, percent: false, scientific: true }],
  ['', { digits: undefined, sign: false, percent: false, scientific: false }],
  ['4.5', undefined],
  ['-4', undefined],
])('the short form “%s”', (text, format) => {
  expect(parseNumberFormat(text)).toEqual(format);
});
