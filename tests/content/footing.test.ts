import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveSlope, curveValue } from '../../components/figures/exp-and-log/curve-model.ts';
import { arrowAt, heightAt } from '../../components/figures/gradient-arrow/arrow-model.ts';
import { entry, productOf, SIZES } from '../../components/figures/matrix-product/product-model.ts';
import { atPoint, sliceValue } from '../../components/figures/partial-slice/slice-model.ts';
import { nudge } from '../../components/figures/slope-as-a-nudge/nudge-model.ts';

const number = fc.double({ min: -2, max: 2, noNaN: true });
const positive = fc.double({ min: 0.05, max: 8, noNaN: true });

test('the derivative of x² is 2x, and a nudge of h leaves h² over', () => {
  fc.assert(
    fc.property(number, fc.double({ min: 0.001, max: 1, noNaN: true }), (x, h) => {
      const { change, slope, predicted } = nudge({ name: 'square', x, h });
      expect(slope).toBeCloseTo(2 * x, 12);
      expect(change - predicted).toBeCloseTo(h * h, 10);
    }),
  );
});

test('at its corner max(0, x) has slope 0, and rises with a nudge to the right', () => {
  expect(nudge({ name: 'kink', x: 0, h: 0.5 })).toMatchObject({ slope: 0, change: 0.5 });
});

test('the partial derivatives of x²y are 2xy and x²', () => {
  fc.assert(
    fc.property(number, number, (x, y) => {
      const { value, byX, byY } = atPoint({ x, y, moving: 'x' });
      expect(value).toBeCloseTo(x * x * y, 12);
      expect(byX).toBeCloseTo(2 * x * y, 12);
      expect(byY).toBeCloseTo(x * x, 12);
      expect(sliceValue({ x, y, moving: 'x' }, 1)).toBeCloseTo(y, 12);
      expect(sliceValue({ x, y, moving: 'y' }, 1)).toBeCloseTo(x * x, 12);
    }),
  );
});

test('the gradient of the valley is (x, 4y); along it f rises most, across it hardly', () => {
  fc.assert(
    fc.property(number, number, (x, y) => {
      expect(heightAt('valley', x, y)).toBeCloseTo(x ** 2 / 2 + 2 * y ** 2, 12);
      const { byX, byY, length, steps } = arrowAt({ surface: 'valley', x, y });
      expect([byX, byY]).toEqual([expect.closeTo(x, 12), expect.closeTo(4 * y, 12)]);
      expect(length).toBeCloseTo(Math.hypot(x, 4 * y), 12);
      // Near the lowest point a step of 0.1 goes past it.
      if (length < 1) return;
      const changes = steps.map(({ change }) => change);
      expect(changes).toEqual([...changes].sort((a, b) => b - a));
    }),
  );
  expect(arrowAt({ surface: 'bowl', x: 0, y: 0 }).steps).toEqual([]);
});

test('exp is its own slope, that of ln is 1/p, and both keep their rules', () => {
  fc.assert(
    fc.property(positive, positive, (p, q) => {
      expect(curveSlope('exp', p)).toBe(curveValue('exp', p));
      expect(curveSlope('log', p) * p).toBeCloseTo(1, 12);
      expect(curveValue('log', p * q)).toBeCloseTo(curveValue('log', p) + curveValue('log', q), 10);
      const product = curveValue('exp', p) * curveValue('exp', q);
      expect(curveValue('exp', p + q) / product).toBeCloseTo(1, 10);
    }),
  );
});

test('each entry of X Wᵀ is a row of X times a row of W', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (seed) => {
      const { X, W, transposed, Z } = productOf(seed);
      for (let i = 0; i < SIZES.examples; i++) {
        for (let j = 0; j < SIZES.neurons; j++) {
          let sum = 0;
          for (let k = 0; k < SIZES.inputs; k++) {
            sum += entry(X, i, k) * entry(W, j, k);
            expect(entry(transposed, k, j)).toBe(entry(W, j, k));
          }
          expect(entry(Z, i, j)).toBe(sum);
        }
      }
    }),
  );
});
