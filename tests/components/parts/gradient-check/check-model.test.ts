import { describe, expect, test } from 'vitest';
import {
  checkOf,
  FIRST_EPSILON,
  isEpsilon,
  LARGEST_EPSILON,
  SMALLEST_EPSILON,
  SWEEP,
  sayCheck,
  sweepOf,
} from '../../../../components/parts/gradient-check/check-model.ts';
import { Graph } from '../../../../src/engine/graph/graph.ts';
import { exp, relu } from '../../../../src/engine/operations/index.ts';

function expAt(x: number) {
  const leaf = new Graph().parameter(1, 1, [x]);
  return { target: exp(leaf), leaf, index: 0 };
}

test('the sweep runs through all of the slider, from its smallest ε to its largest', () => {
  expect(SWEEP[0]).toBe(SMALLEST_EPSILON);
  expect(SWEEP.at(-1)).toBe(LARGEST_EPSILON);
  expect(SWEEP).toEqual([...SWEEP].sort((a, b) => a - b));
  expect(SWEEP).toContain(FIRST_EPSILON);
});

test('truncation rules on the right, rounding on the left, and the first ε is near the bottom', () => {
  const sweep = sweepOf(expAt(1));
  const at = (epsilon: number) => sweep.find((one) => one.epsilon === epsilon)?.distance ?? 0;
  // (e^h − e^−h)/2h = 1 + h²/6 + …
  expect(at(0.1)).toBeCloseTo(0.01 / 6, 5);
  expect(at(0.01) / at(0.001)).toBeCloseTo(100, 0);
  expect(at(1e-12)).toBeGreaterThan(1e-6);
  expect(at(FIRST_EPSILON)).toBeLessThan(1e-9);
});

describe('the sentence', () => {
  const check = expAt(0);
  const say = (epsilon: number) => sayCheck('x', checkOf(check, epsilon), epsilon);
  test('says that they agree, with both numbers', () => {
    expect(say(1e-5)).toMatch(
      /^With ε = 0.00001 the central difference in x is 1.00000000\d\d; backpropagation says 1.0000000000\. .* they agree\.$/,
    );
  });
  test('says why they are only close', () => {
    expect(say(0.1)).toContain('so long a nudge bends with the loss');
    expect(say(1e-12)).toContain('of so short a nudge rounding leaves little');
  });
  test('knows a kink and what is no number', () => {
    const leaf = new Graph().parameter(1, 1, [0]);
    const kink = checkOf({ target: relu(leaf), leaf, index: 0 }, 1e-5);
    expect(sayCheck('x', kink, 1e-5)).toContain('they differ');
    expect(sayCheck('x', { ...kink, distance: Number.NaN }, 1e-5)).toContain('cannot be compared');
  });
});

test('a link’s ε is one of the slider’s', () => {
  expect([1e-12, 0.1, 1e-5].every(isEpsilon)).toBe(true);
  expect([0, 1, -1e-5, '1e-5', null, Number.NaN].some(isEpsilon)).toBe(false);
});
