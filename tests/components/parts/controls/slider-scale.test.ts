import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LOG_NOTCHES,
  neighbour,
  notchOf,
  type SliderRange,
  valueAtNotch,
} from '../../../../components/parts/controls/slider-scale.ts';

const rate: SliderRange = { min: 0.001, max: 10, step: 0.1, scale: 'log' };
const weight: SliderRange = { min: -3, max: 3, step: 0.1, scale: 'linear' };

describe('a log slider', () => {
  test('puts equal ratios at equal distances', () => {
    expect([0.001, 0.01, 0.1, 1, 10].map((value) => notchOf(value, rate))).toEqual([
      0, 30, 60, 90, 120,
    ]);
    expect([0, 30, 60, 90, 120].map((notch) => valueAtNotch(notch, rate))).toEqual([
      0.001, 0.01, 0.1, 1, 10,
    ]);
  });

  test('runs upwards from end to end without leaving the range', () => {
    const values = Array.from({ length: LOG_NOTCHES + 1 }, (_, notch) => valueAtNotch(notch, rate));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect([values[0], values[LOG_NOTCHES]]).toEqual([rate.min, rate.max]);
  });

  test('puts a value beyond its ends at the end', () => {
    expect([notchOf(1e-9, rate), notchOf(1e9, rate)]).toEqual([0, LOG_NOTCHES]);
  });
});

test('neighbour always moves, except at the ends', () => {
  const value = fc.double({ min: 0.001, max: 10, noNaN: true });
  fc.assert(
    fc.property(value, fc.constantFrom(rate, { ...weight, min: 0.001, max: 10 }), (from, range) => {
      const up = neighbour(from, 1, range);
      const down = neighbour(from, -1, range);
      expect(up > from || up === range.max).toBe(true);
      expect(down < from || down === range.min).toBe(true);
    }),
  );
});

test('neighbour stays on the grid of a linear slider', () => {
  expect(neighbour(0.2, 1, weight)).toBe(0.3);
  expect(neighbour(-3, -1, weight)).toBe(-3);
});
