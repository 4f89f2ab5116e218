import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../../../components/parts/text/parse-number.ts';

const rate = { min: 0.001, max: 10 };

test.each([
  ['0.5', 0.5],
  [' 0,5 ', 0.5],
  ['.5', 0.5],
  ['5.', 5],
  ['1e-2', 0.01],
  ['+3', 3],
])('reads %j as %d', (text, value) => {
  expect(parseNumber(text, rate)).toEqual({ value });
});

test('reads the minus signs of a keyboard and of print', () => {
  const range = { min: -5, max: 5 };
  expect(parseNumber('−2', range)).toEqual({ value: -2 });
  expect(parseNumber('-2', range)).toEqual({ value: -2 });
  expect(Object.is((parseNumber('-0', range) as { value: number }).value, 0)).toBe(true);
});

test.each([
  ['', 'Type a number from 0.001 to 10.'],
  ['abc', '“abc” is not a number.'],
  ['1.2.3', '“1.2.3” is not a number.'],
  ['0x10', '“0x10” is not a number.'],
  ['Infinity', '“Infinity” is not a number.'],
  ['11', '11 is out of range: choose a number from 0.001 to 10.'],
  ['1e999', '1e999 is out of range: choose a number from 0.001 to 10.'],
  ['x'.repeat(40), `“${'x'.repeat(24)}…” is not a number.`],
])('refuses %j', (text, message) => {
  expect(parseNumber(text, rate)).toEqual({ message });
});

test('wants a whole number where only those count', () => {
  expect(parseNumber('2.5', { min: 1, max: 8, whole: true })).toEqual({
    message: '2.5 is not a whole number.',
  });
});

test('gives a number in the range or a message for any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
      const parsed = parseNumber(text, rate);
      if ('value' in parsed) {
        expect(parsed.value).toBeGreaterThanOrEqual(rate.min);
        expect(parsed.value).toBeLessThanOrEqual(rate.max);
      } else expect(parsed.message).toMatch(/\.$/);
    }),
  );
});
