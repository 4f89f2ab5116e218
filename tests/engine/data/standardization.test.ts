import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitStandardization,
  gaussians,
  regressionDataset,
  selectExamples,
  split,
  standardize,
} from '../../../src/engine/data/index.ts';

function columns(inputNames: string[], rows: number[][]) {
  return regressionDataset({
    name: 'test',
    inputs: Float64Array.from(rows.flat()),
    inputNames,
    targets: new Float64Array(rows.length),
    targetNames: ['y'],
  });
}

describe('fit', () => {
  test('finds the mean and the deviation (dividing by n) of each input', () => {
    const rows = [
      [2, 10],
      [4, 10],
      [4, 10],
      [4, 10],
      [5, 10],
      [5, 10],
      [7, 10],
      [9, 30],
    ];
    const fitted = fitStandardization(columns(['a', 'b'], rows));
    expect(fitted.means).toEqual([5, 12.5]);
    expect(fitted.deviations[0]).toBe(2);
    expect(fitted.deviations[1]).toBeCloseTo(Math.sqrt(43.75), 14);
  });

  test('gives an input that is constant its own value and deviation 1', () => {
    assert(
      property(
        double({ min: -1e100, max: 1e100, noNaN: true }),
        integer({ min: 1, max: 60 }),
        (value, size) => {
          const rows = Array.from({ length: size }, () => [value]);
          const dataset = columns(['a'], rows);
          const fitted = fitStandardization(dataset);
          expect(fitted).toEqual({ means: [value + 0], deviations: [1] });
          expect(standardize(dataset, fitted).inputs.every((x) => x === 0)).toBe(true);
        },
      ),
    );
  });

  test('refuses a data set without examples', () => {
    expect(() => fitStandardization(columns(['a'], []))).toThrow(RangeError);
  });
});

describe('apply', () => {
  test('gives mean 0 and deviation 1 on the examples fitted on', () => {
    const column = array(double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 2,
      maxLength: 40,
    });
    assert(
      property(column, (values) => {
        const dataset = columns(
          ['a'],
          values.map((x) => [x]),
        );
        const { inputs } = standardize(dataset, fitStandardization(dataset));
        const mean = inputs.reduce((sum, x) => sum + x, 0) / inputs.length;
        const square = inputs.reduce((sum, x) => sum + x * x, 0) / inputs.length;
        const spread = Math.max(...values) - Math.min(...values);
        if (spread > 1e-3) {
          expect(mean).toBeCloseTo(0, 6);
          expect(square).toBeCloseTo(1, 6);
        }
        expect(inputs.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('uses the training part alone, and changes neither targets nor the original', () => {
    const dataset = gaussians({ size: 90, classes: 3, noise: 0.4, seed: 2 });
    const before = Float64Array.from(dataset.inputs);
    const { train, test: held } = split(dataset, { train: 0.7, validation: 0, test: 0.3, seed: 1 });
    const fitted = fitStandardization(train.dataset);
    const shifted = { ...dataset, inputs: dataset.inputs.slice() };
    for (const example of held.indices) shifted.inputs[2 * example] += 1000;
    expect(fitStandardization(selectExamples(shifted, train.indices))).toEqual(fitted);

    const scaled = standardize(held.dataset, fitted);
    held.dataset.inputs.forEach((x, at) => {
      const k = at % 2;
      expect(scaled.inputs[at] * fitted.deviations[k] + fitted.means[k]).toBeCloseTo(x, 12);
    });
    expect(scaled.targets).toEqual(held.dataset.targets);
    expect(dataset.inputs).toEqual(before);
  });

  test('refuses a standardization of other inputs', () => {
    const dataset = columns(['a', 'b'], [[1, 2]]);
    const message = 'the standardization is for 1 inputs, not 2';
    expect(() => standardize(dataset, { means: [0], deviations: [1] })).toThrow(message);
  });
});
