import { expect, test } from 'vitest';
import { cells } from '../../../components/figures/pass-stepper/matrix.ts';

const row = (numbers: readonly number[], given: boolean) =>
  cells(1, numbers.length, (_, j) => ({
    name: 'weight',
    value: numbers[j],
    given,
    place: { sym: 'w' },
  }))[0];
const texts = (numbers: readonly number[], given = true) =>
  row(numbers, given).map(({ text }) => text);

test('given numbers of a matrix have equally many decimals', () => {
  expect(texts([0.15, 0.2, 1, -3])).toEqual(['0.15', '0.20', '1.00', '−3.00']);
  expect(texts([2, 0, -1])).toEqual(['2', '0', '−1']);
});

test('but are not filled up beside a long or a tiny one', () => {
  expect(texts([0.123456, 0.5])).toEqual(['0.123456', '0.5']);
  expect(texts([1e-9, 0.25, 0.5])).toEqual(['1.0\u202f×\u202f10⁻⁹', '0.25', '0.50']);
});

test('computed numbers keep their own', () => {
  expect(texts([0.2, 0.25], false)).toEqual(['0.2000', '0.2500']);
});

test('what is read out is as short as it was given', () => {
  expect(row([0.15, 0.2], true)[1].label).toBe('weight: 0.2');
});
