import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  circles,
  type Dataset,
  type GeneratedOptions,
  gaussians,
  moons,
  spiral,
  xor,
  xorClouds,
} from '../../../src/engine/data/index.ts';

const generators: Record<string, (options: GeneratedOptions) => Dataset> = {
  xorClouds,
  circles,
  moons,
  twoArms: (options) => spiral({ ...options, arms: 2 }),
  threeArms: (options) => spiral({ ...options, arms: 3 }),
  fiveClouds: (options) => gaussians({ ...options, classes: 5 }),
};

interface LabelledPoint {
  x: number;
  y: number;
  label: number;
}

function points(dataset: Dataset): LabelledPoint[] {
  return Array.from(dataset.labels, (label, i) => {
    return { x: dataset.inputs[2 * i], y: dataset.inputs[2 * i + 1], label };
  });
}

const still = { size: 120, noise: 0, seed: 1 };

describe('every generated set', () => {
  const generator = constantFrom(...Object.values(generators));
  const seed = integer({ min: 0, max: 0xffffffff });

  test('has the size asked for, balanced classes and finite points', () => {
    assert(
      property(generator, integer({ min: 5, max: 200 }), seed, (make, size, s) => {
        const dataset = make({ size, noise: 0.2, seed: s });
        expect(dataset).toMatchObject({ size, inputCount: 2 });
        expect(dataset.inputs).toHaveLength(2 * size);
        expect(dataset.targets).toHaveLength(size * dataset.targetCount);
        expect(dataset.inputs.every(Number.isFinite)).toBe(true);
        const counts = dataset.classNames.map(
          (_, c) => dataset.labels.filter((label) => label === c).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is the same for the same seed, and another for another', () => {
    assert(
      property(generator, seed, (make, s) => {
        const first = make({ size: 20, noise: 0.1, seed: s });
        expect(make({ size: 20, noise: 0.1, seed: s })).toEqual(first);
        const other = make({ size: 20, noise: 0.1, seed: (s ^ 1) >>> 0 });
        expect(other.inputs).not.toEqual(first.inputs);
        expect(other.labels).toEqual(first.labels);
      }),
    );
  });

  test.each(Object.entries(generators))('%s: noise has the deviation asked for', (_, make) => {
    const clean = make({ size: 4000, noise: 0, seed: 9 }).inputs;
    const noisy = make({ size: 4000, noise: 0.3, seed: 9 }).inputs;
    const squares = noisy.reduce((sum, x, i) => sum + (x - clean[i]) ** 2, 0);
    expect(Math.abs(Math.sqrt(squares / noisy.length) - 0.3)).toBeLessThan(0.012);
  });

  test.each(Object.entries(generators))('%s refuses impossible settings', (_, make) => {
    for (const size of [0, 1, -4, 7.5, NaN, Infinity]) {
      expect(() => make({ ...still, size }), `size ${size}`).toThrow(RangeError);
    }
    for (const noise of [-0.1, NaN, Infinity]) {
      expect(() => make({ ...still, noise }), `noise ${noise}`).toThrow(RangeError);
    }
    expect(() => make({ ...still, seed: -1 })).toThrow(RangeError);
  });
});

describe('without noise', () => {
  test('XOR is its four points in the customary order', () => {
    const dataset = xor();
    expect(dataset).toMatchObject({ name: 'XOR', kind: 'binary', size: 4, targetCount: 1 });
    expect([...dataset.inputs]).toEqual([0, 0, 0, 1, 1, 0, 1, 1]);
    expect([...dataset.targets]).toEqual([0, 1, 1, 0]);
  });

  test('XOR clouds are the four points, equally often', () => {
    const counts: Record<string, number> = {};
    for (const { x, y, label } of points(xorClouds(still))) {
      expect(label).toBe(x === y ? 0 : 1);
      counts[`${x}${y}`] = (counts[`${x}${y}`] ?? 0) + 1;
    }
    expect(counts).toEqual({ '00': 30, '01': 30, '10': 30, '11': 30 });
  });

  test('circles have radius 1 and ½ and go all the way round', () => {
    const all = points(circles({ ...still, size: 121 }));
    for (const { x, y, label } of all) {
      expect(Math.hypot(x, y)).toBeCloseTo(label === 0 ? 1 : 0.5, 14);
    }
    for (const circle of [0, 1]) {
      const own = all.filter(({ label }) => label === circle);
      expect(own.reduce((sum, { x }) => sum + x, 0)).toBeCloseTo(0, 12);
    }
    expect(new Set(all.map(({ x, y }) => `${x.toFixed(9)} ${y.toFixed(9)}`)).size).toBe(121);
  });

  test('moons are half circles about (0, 0) and (1, ½)', () => {
    const all = points(moons(still));
    for (const { x, y, label } of all) {
      if (label === 0) {
        expect(Math.hypot(x, y)).toBeCloseTo(1, 14);
        expect(y).toBeGreaterThanOrEqual(0);
      } else {
        expect(Math.hypot(x - 1, y - 0.5)).toBeCloseTo(1, 14);
        expect(y).toBeLessThanOrEqual(0.5);
      }
    }
    expect(all[0]).toEqual({ x: 1, y: 0, label: 0 });
    expect(all[1]).toEqual({ x: 0, y: 0.5, label: 1 });
  });

  test.each([2, 3] as const)('spiral arms, %i of them, turn as they grow', (arms) => {
    const all = points(spiral({ ...still, arms }));
    const last = all.slice(-arms).map(({ x, y }) => Math.hypot(x, y));
    for (const radius of last) expect(radius).toBeCloseTo(1, 14);
    for (const { x, y, label } of all) {
      const turns = Math.atan2(y, x) / (2 * Math.PI);
      const expected = 1.5 * Math.hypot(x, y) + label / arms;
      const apart = turns - expected;
      expect(apart - Math.round(apart)).toBeCloseTo(0, 12);
    }
  });

  test('Gaussians are their centres on the unit circle', () => {
    const [first, second, third, fourth] = points(gaussians({ ...still, classes: 4 }));
    expect(first).toEqual({ x: 1, y: 0, label: 0 });
    expect([second.x, second.y]).toEqual([expect.closeTo(0, 15), 1]);
    expect([third.x, third.y]).toEqual([-1, expect.closeTo(0, 15)]);
    expect([fourth.x, fourth.y]).toEqual([expect.closeTo(0, 15), -1]);
  });

  test('arms and classes that cannot be are refused', () => {
    expect(() => spiral({ ...still, arms: 4 as 2 })).toThrow('arms must be 2 or 3, not 4');
    for (const classes of [1, 2.5, NaN]) {
      expect(() => gaussians({ ...still, classes })).toThrow(RangeError);
    }
  });
});
