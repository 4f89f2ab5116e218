import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatNumber,
  formatPercent,
  formatPlain,
  formatShort,
} from '../../../../components/parts/text/format-number.ts';
import { formatNumber as formatInProse } from '../../../../src/markdown/format-number.ts';

describe('formatNumber', () => {
  test.each([
    [0.29837110876, 4, '0.2984'],
    [-0.53, 2, '−0.53'],
    [-0, 2, '0.00'],
    [0, 0, '0'],
    [-0.3, 0, '0'],
    [0.00001234, 3, '1.2\u202f×\u202f10⁻⁵'],
    [-0.0004, 3, '−4.0\u202f×\u202f10⁻⁴'],
    [0.0005, 3, '0.001'],
    [1234567, 2, '1.23\u202f×\u202f10⁶'],
    [999999.4, 1, '999999.4'],
    [5e-324, 3, '4.9\u202f×\u202f10⁻³²⁴'],
    [-1.7e308, 3, '−1.700\u202f×\u202f10³⁰⁸'],
    [Number.NaN, 3, 'NaN'],
    [Number.POSITIVE_INFINITY, 3, '∞'],
    [Number.NEGATIVE_INFINITY, 3, '−∞'],
  ])('writes %d with %i digits as %s', (x, digits, text) => {
    expect(formatNumber(x, digits)).toBe(text);
  });

  test('never shows a number that is not zero as zero, nor a minus before a zero', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer({ min: 1, max: 8 }), (x, digits) => {
        const text = formatNumber(x, digits);
        if (x !== 0) expect(text).toMatch(/[1-9∞]/);
        expect(text).not.toMatch(/^[-−][0.]*$/);
        expect(text).not.toContain('-');
      }),
    );
  });
});

test('formatCount groups by thousands', () => {
  expect([0, 999, 1000, 120000, 999999].map(formatCount)).toEqual([
    '0',
    '999',
    '1,000',
    '120,000',
    '999,999',
  ]);
});

test('formatPlain drops what floating point adds', () => {
  expect([0.1 + 0.2, 1e-3, -0, -2.5, 1e-9, 123456, 2e7].map(formatPlain)).toEqual([
    '0.3',
    '0.001',
    '0',
    '−2.5',
    '1.0\u202f×\u202f10⁻⁹',
    '123456',
    '2.000\u202f×\u202f10⁷',
  ]);
});

test('formatShort fits into a neuron', () => {
  expect([0.73105, -0.0001, 9.996, -12.44, 99.96, 1234.5, 30000000].map(formatShort)).toEqual([
    '0.73',
    '0.00',
    '10.0',
    '−12.4',
    '100',
    '1235',
    '3\u202f×\u202f10⁷',
  ]);
  fc.assert(
    fc.property(fc.double({ min: -9999, max: 9999, noNaN: true }), (x) => {
      expect(formatShort(x).length).toBeLessThanOrEqual(5);
    }),
  );
});

test('a power of ten is written in figures as it is in prose', () => {
  const small = fc.double({ min: 1e-300, max: 4e-5, noNaN: true });
  fc.assert(
    fc.property(small, fc.boolean(), (size, negative) => {
      const x = negative ? -size : size;
      expect(formatNumber(x, 4)).toBe(formatInProse(x, { digits: 1, scientific: true }));
    }),
  );
});

test('formatPercent keeps the sign with its number', () => {
  expect(formatPercent(0.125)).toBe('12.5\u00a0%');
  expect(formatPercent(1, 0)).toBe('100\u00a0%');
});
