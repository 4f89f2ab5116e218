import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDigits } from '../../../components/figures/printed-numbers/compare-digits.ts';
import { sayVerdict, withMinus } from '../../../components/figures/printed-numbers/words.ts';

test.each([
  ['0.73', 0.7310585786300049, 'agrees', '0.73', '', '0.73', '1059', 'all 2 digits'],
  [
    '0.75136507',
    0.7513650695523157,
    'agrees',
    '0.75136507',
    '',
    '0.75136506',
    '9552',
    'all 8 digits',
  ],
  ['-0.20', -0.19661193324148185, 'agrees', '-0.20', '', '-0.19', '6612', 'all 2 digits'],
  ['0', -0, 'agrees', '0', '', '0', '', 'agrees'],
  ['28', 28, 'agrees', '28', '', '28', '', 'all 2 digits'],
  ['0.8825', 0.8825501816218984, 'cut off', '0.8825', '', '0.8825', '5018', 'cut off, not rounded'],
  [
    '0.291027924',
    0.29102777369359933,
    'differs',
    '0.291027',
    '924',
    '0.291027773',
    '6936',
    '6 of 9 digits',
  ],
  [
    '0.0000351085',
    3.510187783e-5,
    'differs',
    '0.00003510',
    '85',
    '0.0000351018',
    '7783',
    '4 of 6 digits',
  ],
  ['224', 56_351, 'differs', '', '224', '56351', '', 'no digit'],
] as const)('%s beside %d', (printed, computed, verdict, right, wrong, text, more, said) => {
  const comparison = compareDigits(printed, computed);
  expect(comparison).toMatchObject({ verdict, right, wrong, computed: text, more });
  expect(sayVerdict(comparison)).toBe(said);
});

describe('whatever is compared', () => {
  const numbers = fc.double({ min: -1000, max: 1000, noNaN: true });

  test('a number printed by rounding agrees, and what is shown of it is the number', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (x, decimals) => {
        const printed = (Number(x.toFixed(decimals)) === 0 ? 0 : x).toFixed(decimals);
        const { verdict, computed, more } = compareDigits(printed, x);
        expect(verdict).toBe('agrees');
        expect(Math.abs(Number(computed + more) - x)).toBeLessThan(10 ** -decimals / 2);
      }),
    );
  });

  test('right and wrong digits together are those in print', () => {
    fc.assert(
      fc.property(numbers, numbers, (x, y) => {
        const { right, wrong, rightDigits, digits } = compareDigits(x.toFixed(6), y);
        expect(right + wrong).toBe(x.toFixed(6));
        expect(rightDigits).toBeLessThanOrEqual(digits);
      }),
    );
  });
});

test('minus signs are true ones', () => {
  expect(withMinus('-0.5')).toBe('−0.5');
});
