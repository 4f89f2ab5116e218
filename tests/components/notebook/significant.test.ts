import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrees, formatSignificant, halfUnit } from '../../../components/notebook/significant.ts';

const digits = fc.integer({ min: 1, max: 8 });
const value = fc
  .tuple(fc.double({ min: 1, max: 9.999, noNaN: true }), fc.integer({ min: -5, max: 5 }))
  .map(([mantissa, exponent]) => mantissa * Number(`1e${exponent}`));

describe('significant digits', () => {
  test('are printed with a true minus', () => {
    expect(formatSignificant(-0.51234, 3)).toBe('−0.512');
    expect(formatSignificant(2, 3)).toBe('2.00');
    expect(formatSignificant(-0, 3)).toBe('0.00');
  });

  test.each([
    [Math.LN2, 3, 0.0005],
    [-12.345, 3, 0.05],
    [1, 1, 0.5],
    [0, 3, 0.005],
  ])('half a unit of the last of %d (%i digits)', (x, precision, half) => {
    expect(halfUnit(x, precision)).toBe(half);
  });

  test('a value rounded to them agrees; one unit further does not', () => {
    fc.assert(
      fc.property(value, digits, (x, precision) => {
        const rounded = Number(x.toPrecision(precision));
        expect(agrees(rounded, x, precision)).toBe(true);
        expect(agrees(x, x, precision)).toBe(true);
        expect(agrees(x + 2.1 * halfUnit(x, precision), x, precision)).toBe(false);
        expect(agrees(x - 2.1 * halfUnit(x, precision), x, precision)).toBe(false);
      }),
    );
  });

  test('both neighbours of a tie agree', () => {
    for (const typed of [1.42, 1.425, 1.43]) expect(agrees(typed, 1.425, 3)).toBe(true);
    for (const typed of [1.41, 1.44]) expect(agrees(typed, 1.425, 3)).toBe(false);
  });

  test('exactly means exactly', () => {
    expect(agrees(41, 41, 'exact')).toBe(true);
    expect(agrees(41.0001, 41, 'exact')).toBe(false);
  });
});
