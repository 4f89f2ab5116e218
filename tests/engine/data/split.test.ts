import { assert, boolean, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Dataset,
  gaussians,
  labelledDataset,
  line,
  type Split,
  type SplitOptions,
  split,
} from '../../../src/engine/data/index.ts';

const anySeed = integer({ min: 0, max: 0xffffffff });

/** Fractions in hundredths that add up to 1, with something to train on. */
const anyOptions = record({
  hundredths: integer({ min: 10, max: 100 }),
  share: integer({ min: 0, max: 100 }),
  seed: anySeed,
  stratify: boolean(),
}).map(({ hundredths, share, seed, stratify }): SplitOptions => {
  const train = hundredths / 100;
  const validation = ((1 - train) * share) / 100;
  return { train, validation, test: 1 - train - validation, seed, stratify };
});

function parts({ train, validation, test: last }: Split) {
  return [train, validation, last];
}

/** Classes of very different sizes: the rarer the higher its index. */
function uneven(size: number, classCount: number): Dataset {
  const labels = Int32Array.from({ length: size }, (_, i) => {
    return Math.min(classCount - 1, Math.floor((classCount * i * i) / (size * size)));
  });
  const inputs = Float64Array.from({ length: size }, (_, i) => i);
  const classNames = Array.from({ length: classCount }, (_, c) => `${c}`);
  return labelledDataset({ name: 'uneven', inputs, inputNames: ['i'], classNames, labels });
}

describe('every split', () => {
  test('has each example in exactly one part, in parts of the sizes asked for', () => {
    assert(
      property(integer({ min: 10, max: 300 }), anyOptions, (size, options) => {
        const dataset = uneven(size, 3);
        const made = split(dataset, options);
        const all = parts(made).flatMap(({ indices }) => [...indices]);
        expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i));
        expect(Math.abs(made.train.indices.length - size * options.train)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(made.test.indices.length - size * options.test)).toBeLessThan(0.51);
      }),
    );
  });

  test('keeps the examples whole, in the order of the data set', () => {
    assert(
      property(integer({ min: 10, max: 100 }), anyOptions, (size, options) => {
        const dataset = gaussians({ size, classes: 3, noise: 1, seed: 4 });
        for (const part of parts(split(dataset, options))) {
          expect(part.dataset.size).toBe(part.indices.length);
          part.indices.forEach((example, i) => {
            if (i > 0) expect(example).toBeGreaterThan(part.indices[i - 1]);
            expect(part.dataset.labels[i]).toBe(dataset.labels[example]);
            expect(part.dataset.inputs[2 * i]).toBe(dataset.inputs[2 * example]);
            expect(part.dataset.targets[3 * i + 2]).toBe(dataset.targets[3 * example + 2]);
          });
        }
      }),
    );
  });

  test('is the same for a seed and another for another', () => {
    const dataset = uneven(100, 3);
    for (const stratify of [true, false]) {
      const options = { train: 0.6, validation: 0.2, test: 0.2, stratify };
      const first = split(dataset, { ...options, seed: 1 });
      expect(split(dataset, { ...options, seed: 1 })).toEqual(first);
      expect(split(dataset, { ...options, seed: 2 }).train.indices).not.toEqual(
        first.train.indices,
      );
    }
  });
});

describe('stratified', () => {
  test('each part has its share of every class', () => {
    assert(
      property(integer({ min: 10, max: 300 }), anyOptions, (size, options) => {
        const dataset = uneven(size, 4);
        const made = split(dataset, { ...options, stratify: true });
        const fractions = [options.train, options.validation, options.test];
        for (const [p, part] of parts(made).entries()) {
          for (let c = 0; c < 4; c++) {
            const whole = dataset.labels.filter((label) => label === c).length;
            const here = part.dataset.labels.filter((label) => label === c).length;
            expect(Math.abs(here - whole * fractions[p])).toBeLessThanOrEqual(4);
          }
        }
      }),
    );
  });

  test('equal classes are divided exactly, and by default', () => {
    const dataset = gaussians({ size: 150, classes: 3, noise: 1, seed: 0 });
    const made = split(dataset, { train: 0.6, validation: 0.2, test: 0.2, seed: 3 });
    const counts = parts(made).map(({ dataset: { labels } }) =>
      [0, 1, 2].map((c) => labels.filter((label) => label === c).length),
    );
    expect(counts).toEqual([
      [30, 30, 30],
      [10, 10, 10],
      [10, 10, 10],
    ]);
  });

  test('a class too small for a share of each part goes to the largest', () => {
    const labels = Int32Array.of(0, 0, 0, 0, 1, 0, 0, 1, 0, 0);
    const dataset = { ...uneven(10, 2), labels };
    for (let seed = 0; seed < 20; seed++) {
      const made = split(dataset, { train: 0.2, validation: 0.6, test: 0.2, seed });
      expect([...made.validation.indices]).toEqual(expect.arrayContaining([4, 7]));
    }
  });

  test('every example of a class is as likely to be held out as another', () => {
    const dataset = uneven(12, 2);
    const heldOut = new Array<number>(12).fill(0);
    const trials = 3000;
    for (let seed = 0; seed < trials; seed++) {
      const made = split(dataset, { train: 0.75, validation: 0, test: 0.25, seed });
      for (const example of made.test.indices) heldOut[example]++;
    }
    for (let c = 0; c < 2; c++) {
      const counts = heldOut.filter((_, i) => dataset.labels[i] === c);
      const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
      // Five standard deviations of a count of 3000 draws, √(3000 · ¼ · ¾) ≈ 23.7.
      for (const count of counts) expect(Math.abs(count - mean)).toBeLessThan(119);
    }
  });
});

test('a regression set is divided like any other', () => {
  const dataset = line({ size: 50, noise: 0.1, seed: 0 });
  const made = split(dataset, { train: 0.5, validation: 0.3, test: 0.2, seed: 1 });
  expect(parts(made).map(({ dataset: { size } }) => size)).toEqual([25, 15, 10]);
  expect(made.test.dataset.targets[3]).toBe(dataset.targets[made.test.indices[3]]);
  expect(made.test.dataset.labels).toHaveLength(0);
});

test('fractions that cannot be are refused', () => {
  const dataset = line({ size: 10, noise: 0, seed: 0 });
  const wrong = [
    [0.5, 0.2, 0.2],
    [0, 0.5, 0.5],
    [1.2, -0.2, 0],
    [1, 0.1, -0.1],
    [NaN, 0, 1],
  ];
  for (const [train, validation, last] of wrong) {
    expect(() => split(dataset, { train, validation, test: last, seed: 0 })).toThrow(RangeError);
  }
  expect(() => split(dataset, { train: 0.04, validation: 0.96, test: 0, seed: 0 })).toThrow(
    'no example to train on',
  );
});
