import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  binaryCrossEntropy,
  Graph,
  halfSquaredError,
  type Loss,
  meanSquaredError,
  sigmoid,
  sigmoidBinaryCrossEntropy,
  softmax,
  softmaxCrossEntropy,
  sumSquaredError,
} from '../../src/engine/index.ts';

// Every displayed equation of chapter 4 that states a derivative, against the engine.

const numbers = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
const row = (entry: fc.Arbitrary<number>, length: number) =>
  fc.array(entry, { minLength: length, maxLength: length });

/** Returns ∂ℓ/∂(first argument) of one example by the engine's backward pass. */
function slopesOf(loss: Loss, values: readonly number[], targets: readonly number[]): number[] {
  const graph = new Graph();
  const moved = graph.input(1, values.length, values, true);
  graph.backward(loss(moved, graph.input(1, targets.length, targets)));
  return Array.from(moved.gradient);
}

/** Returns what softmax makes of logits. */
function probabilitiesOf(z: readonly number[]): number[] {
  const graph = new Graph();
  return Array.from(softmax(graph.input(1, z.length, z)).data);
}

function sigmoidOf(z: number): number {
  return sigmoid(new Graph().input(1, 1, [z])).number;
}

describe('squared errors: ∂ℓ/∂a is the residual, times 1, 2 or 2/m', () => {
  const example = fc
    .integer({ min: 1, max: 4 })
    .chain((m) => fc.tuple(row(numbers(-3, 3), m), row(numbers(-3, 3), m)));

  test.each([
    ['half', halfSquaredError, () => 1],
    ['sum', sumSquaredError, () => 2],
    ['mean', meanSquaredError, (m: number) => 2 / m],
  ] as const)('%s', (_, loss, factor) => {
    fc.assert(
      fc.property(example, ([a, y]) => {
        slopesOf(loss, a, y).forEach((slope, j) => {
          expect(slope).toBeCloseTo(factor(a.length) * (a[j] - y[j]), 12);
        });
      }),
    );
  });
});

test('half squared error is −ln p of normal noise, up to ½ ln 2π', () => {
  fc.assert(
    fc.property(numbers(-3, 3), numbers(-3, 3), (a, y) => {
      const density = Math.exp(-((y - a) ** 2) / 2) / Math.sqrt(2 * Math.PI);
      const graph = new Graph();
      const loss = halfSquaredError(graph.input(1, 1, [a]), graph.input(1, 1, [y])).number;
      expect(-Math.log(density)).toBeCloseTo(loss + Math.log(2 * Math.PI) / 2, 10);
    }),
  );
});

describe('binary cross-entropy', () => {
  test('∂ℓ/∂a = −y/a + (1 − y)/(1 − a) = (a − y) / (a (1 − a))', () => {
    fc.assert(
      fc.property(numbers(0.01, 0.99), numbers(0, 1), (a, y) => {
        const [slope] = slopesOf(binaryCrossEntropy, [a], [y]);
        expect(slope).toBeCloseTo(-y / a + (1 - y) / (1 - a), 9);
        expect(slope).toBeCloseTo((a - y) / (a * (1 - a)), 9);
      }),
    );
  });

  test('∂ℓ/∂z = a − y, from the logit and through the sigmoid', () => {
    fc.assert(
      fc.property(numbers(-8, 8), numbers(0, 1), (z, y) => {
        const expected = sigmoidOf(z) - y;
        expect(slopesOf(sigmoidBinaryCrossEntropy, [z], [y])[0]).toBeCloseTo(expected, 12);
        const through: Loss = (logit, target) => binaryCrossEntropy(sigmoid(logit), target);
        expect(slopesOf(through, [z], [y])[0]).toBeCloseTo(expected, 9);
      }),
    );
  });

  test('ℓ = (1 − y) z + ln(1 + e^−z), and −z + ln(1 + e^z) is that logarithm', () => {
    fc.assert(
      fc.property(numbers(-8, 8), numbers(0, 1), (z, y) => {
        const graph = new Graph();
        const logit = graph.input(1, 1, [z]);
        const loss = sigmoidBinaryCrossEntropy(logit, graph.input(1, 1, [y])).number;
        expect(loss).toBeCloseTo((1 - y) * z + Math.log(1 + Math.exp(-z)), 10);
        expect(loss).toBeCloseTo((1 - y) * z - z + Math.log(1 + Math.exp(z)), 10);
      }),
    );
  });

  test('half squared error behind a sigmoid: ∂ℓ/∂z = (a − y) a (1 − a)', () => {
    fc.assert(
      fc.property(numbers(-8, 8), numbers(0, 1), (z, y) => {
        const a = sigmoidOf(z);
        const through: Loss = (logit, target) => halfSquaredError(sigmoid(logit), target);
        expect(slopesOf(through, [z], [y])[0]).toBeCloseTo((a - y) * a * (1 - a), 12);
      }),
    );
  });
});

describe('softmax and cross-entropy', () => {
  const logits = row(numbers(-6, 6), 3);
  const right = fc.integer({ min: 0, max: 2 });
  const oneHot = (k: number) => [0, 1, 2].map((j) => Number(j === k));

  test('ℓ = ln Σ e^z − Σ y z, and ∂ℓ/∂z_j = a_j − y_j, which add up to 0', () => {
    fc.assert(
      fc.property(logits, right, (z, k) => {
        const y = oneHot(k);
        const graph = new Graph();
        const loss = softmaxCrossEntropy(graph.input(1, 3, z), graph.input(1, 3, y)).number;
        const sumOfPowers = z.map(Math.exp).reduce((sum, power) => sum + power, 0);
        expect(loss).toBeCloseTo(Math.log(sumOfPowers) - z[k], 10);
        const slopes = slopesOf(softmaxCrossEntropy, z, y);
        const a = probabilitiesOf(z);
        slopes.forEach((slope, j) => {
          expect(slope).toBeCloseTo(a[j] - y[j], 12);
        });
        expect(slopes.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 12);
      }),
    );
  });

  test('a logit of 1000 costs 1000, and overflows nothing', () => {
    const graph = new Graph();
    const loss = softmaxCrossEntropy(graph.input(1, 3, [1000, 0, 0]), graph.input(1, 3, oneHot(1)));
    expect(loss.number).toBe(1000);
    expect(slopesOf(sigmoidBinaryCrossEntropy, [1000], [0])).toEqual([1]);
  });
});
