import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../src/reader/parse-answer.ts';

describe('a number in any form', () => {
  test.each([
    ['0.5', 0.5],
    ['.5', 0.5],
    ['0,5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['+0.5', 0.5],
    ['-0.5', -0.5],
    ['−0.5', -0.5],
    ['–0.5', -0.5],
    ['− 0,5', -0.5],
    ['  0.5\t', 0.5],
    ['\u00a00.5\u202f', 0.5],
    ['1/2', 0.5],
    ['−1 / 2', -0.5],
    ['1/-2', -0.5],
    ['1,5/3', 0.5],
    ['5e-1', 0.5],
    ['5E−1', 0.5],
    ['5e - 1', 0.5],
    ['0.05e+1', 0.5],
    ['5×10^-1', 0.5],
    ['5 × 10⁻¹', 0.5],
    ['5·10⁻¹', 0.5],
    ['5 * 10^−1', 0.5],
    ['2 × 10³', 2000],
    ['3×10⁻⁷', 3e-7],
    ['2.5×10¹²', 2.5e12],
    ['50%', 0.5],
    ['50 %', 0.5],
    ['−50,0 %', -0.5],
    ['1/2 %', 0.005],
    ['1 500', 1500],
    ['1 333 770', 1333770],
    ['1\u202f333\u202f770', 1333770],
    ['1,333,770', 1333770],
    ['1,234.5', 1234.5],
    ['0,123', 0.123],
    ['-0', 0],
  ])('%s', (text, value) => {
    expect(parseAnswer(text)).toEqual([value]);
  });

  test('a lone comma before three digits can mean two things', () => {
    expect(parseAnswer('1,500')).toEqual([1.5, 1500]);
    expect(parseAnswer('−12,345')).toEqual([-12.345, -12345]);
  });
});

describe('no number', () => {
  test.each([
    '',
    ' ',
    '.',
    ',',
    '-',
    '/',
    '%',
    'e5',
    '1/0',
    '0/0',
    '1/2/3',
    '1/',
    '/2',
    '1 2',
    '1 1/2',
    '1,2,3',
    '1.2.3',
    '1.234,5',
    '--1',
    '5%%',
    '%5',
    '1e999',
    '1e1000',
    '0x10',
    'NaN',
    'Infinity',
    '∞',
    'one half',
    '0.5 or so',
    'w = 0.5',
    '1'.repeat(61),
  ])('%s', (text) => {
    expect(parseAnswer(text)).toEqual([]);
  });
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
const everyday = fc.integer({ min: -9_999_999, max: 9_999_999 });

test('reads back every number that JavaScript prints', () => {
  fc.assert(
    fc.property(finite, (x) => {
      expect(parseAnswer(String(x))).toEqual([x]);
      expect(parseAnswer(x.toExponential().replace('-', '−'))).toEqual([x]);
    }),
  );
});

test('reads a decimal comma among its readings', () => {
  fc.assert(
    fc.property(everyday, (n) => {
      expect(parseAnswer(String(n / 1000).replace('.', ','))).toContain(n / 1000);
    }),
  );
});

test('reads grouped thousands among its readings', () => {
  fc.assert(
    fc.property(everyday, fc.constantFrom(',', ' ', '\u202f'), (n, mark) => {
      const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, mark);
      expect(parseAnswer(grouped)).toContain(n);
    }),
  );
});

test('reads fractions and percentages', () => {
  fc.assert(
    fc.property(everyday, fc.integer({ min: 1, max: 999 }), (n, d) => {
      expect(parseAnswer(`${n}/${d}`)).toEqual([n / d + 0]);
      expect(parseAnswer(`${n} %`)).toEqual([n / 100 + 0]);
    }),
  );
});

test('gives finite numbers or none for any text', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-−+/%e× ^⁻²') });
  fc.assert(
    fc.property(fc.oneof(typed, fc.string()), (text) => {
      const readings = parseAnswer(text);
      expect(readings.length).toBeLessThanOrEqual(4);
      expect(readings.every(Number.isFinite)).toBe(true);
    }),
  );
});
