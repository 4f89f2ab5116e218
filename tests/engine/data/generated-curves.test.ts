import { describe, expect, test } from 'vitest';
import { bump, line, sine, step } from '../../../src/engine/data/index.ts';

const curves = [
  { make: line, f: (x: number) => 0.5 * x + 0.25 },
  { make: sine, f: (x: number) => Math.sin(Math.PI * x) },
  { make: bump, f: (x: number) => Math.exp(-8 * x * x) },
  { make: step, f: (x: number) => Number(x >= 0) },
];

describe.each(curves)('$make.name', ({ make, f }) => {
  test('without noise lies on the curve, evenly from −1 to 1', () => {
    const dataset = make({ size: 101, noise: 0, seed: 5 });
    expect(dataset).toMatchObject({ kind: 'regression', size: 101, inputCount: 1, targetCount: 1 });
    expect(dataset).toMatchObject({ inputNames: ['x'], targetNames: ['y'] });
    expect([dataset.inputs[0], dataset.inputs[50], dataset.inputs[100]]).toEqual([-1, 0, 1]);
    dataset.inputs.forEach((x, i) => {
      expect(x).toBeCloseTo(-1 + i / 50, 14);
      expect(dataset.targets[i]).toBeCloseTo(f(x), 14);
    });
  });

  test('with noise keeps its x, has the deviation asked for, and the same bits for a seed', () => {
    const clean = make({ size: 4000, noise: 0, seed: 5 });
    const noisy = make({ size: 4000, noise: 0.2, seed: 5 });
    expect(noisy.inputs).toEqual(clean.inputs);
    const squares = noisy.targets.reduce((sum, y, i) => sum + (y - clean.targets[i]) ** 2, 0);
    expect(Math.abs(Math.sqrt(squares / 4000) - 0.2)).toBeLessThan(0.01);
    expect(make({ size: 4000, noise: 0.2, seed: 5 })).toEqual(noisy);
    expect(make({ size: 4000, noise: 0.2, seed: 6 }).targets).not.toEqual(noisy.targets);
  });

  test('refuses impossible settings', () => {
    expect(() => make({ size: 1, noise: 0, seed: 0 })).toThrow(RangeError);
    expect(() => make({ size: 10, noise: -1, seed: 0 })).toThrow(RangeError);
    expect(() => make({ size: 10, noise: 0, seed: 0.5 })).toThrow(RangeError);
  });
});
