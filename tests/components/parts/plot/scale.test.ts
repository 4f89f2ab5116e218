import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathThrough, plotArea } from '../../../../components/parts/plot/plot-area.ts';
import { placeByKey } from '../../../../components/parts/plot/plot-place.ts';
import {
  linearScale,
  linearTicks,
  logScale,
  logTicks,
} from '../../../../components/parts/plot/scale.ts';

describe('linearTicks', () => {
  test.each([
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-1.2, 1.2, [-1, -0.5, 0, 0.5, 1]],
    [0, 3000, [0, 1000, 2000, 3000]],
    [0.1, 0.1, [0.1]],
  ])('rules from %d to %d', (low, high, ticks) => {
    expect(linearTicks(low, high, 5)).toEqual(ticks);
  });

  test('stays within its ends, in even round steps, a handful of them', () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(end, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, span) => {
        const ticks = linearTicks(low, low + span, 5);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(low - span * 1e-6);
          expect(tick).toBeLessThanOrEqual(low + span * (1 + 1e-6));
        }
      }),
    );
  });
});

test('linearScale maps its ends to its ends and back', () => {
  const scale = linearScale(-1, 3, 200, 0);
  expect([scale.place(-1), scale.place(3), scale.place(1)]).toEqual([200, 0, 100]);
  expect(scale.valueAt(50)).toBe(2);
});

test('logScale puts equal ratios equally far apart, and back', () => {
  const scale = logScale(0.01, 100, 0, 400);
  expect([0.01, 0.1, 1, 10, 100].map(scale.place)).toEqual([0, 100, 200, 300, 400]);
  expect(scale.valueAt(250)).toBeCloseTo(Math.sqrt(10), 12);
});

test.each([
  [0.01, 100, [0.01, 0.1, 1, 10, 100]],
  [0.2, 4, [0.2, 0.5, 1, 2]],
  [1e-6, 1e6, [1e-6, 1e-4, 1e-2, 1, 100, 1e4, 1e6]],
])('logTicks rules from %d to %d', (low, high, ticks) => {
  expect(logTicks(low, high, 6)).toEqual(ticks);
});

const area = plotArea([-4, 4], [-1, 1], 250);

test('pathThrough breaks the line where a point is not finite', () => {
  const path = pathThrough(area, [
    { x: -4, y: 0 },
    { x: -2, y: 0.5 },
    { x: 0, y: Number.NaN },
    { x: 2, y: 1 },
  ]);
  expect(path.match(/[Ml]/g)?.join('')).toBe('MlM');
  expect(path).not.toContain('NaN');
});

test('placeByKey moves a fortieth of the axis and stops at its ends', () => {
  expect(placeByKey('ArrowRight', { x: 0, y: 0 }, area)).toEqual({ x: 0.2, y: 0 });
  expect(placeByKey('ArrowUp', { x: 0, y: 0 }, area)).toEqual({ x: 0, y: 0.05 });
  expect(placeByKey('ArrowLeft', { x: -4, y: 0 }, area)).toEqual({ x: -4, y: 0 });
  expect(placeByKey('Tab', { x: 0, y: 0 }, area)).toBeUndefined();
});
