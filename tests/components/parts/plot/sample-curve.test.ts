import { expect, test } from 'vitest';
import { sampleCurve } from '../../../../components/parts/plot/sample-curve.ts';

test('a curve is sampled evenly, its ends included', () => {
  const points = sampleCurve((x) => x * x, [-3, 3]);
  expect(points).toHaveLength(121);
  expect(points[0]).toEqual({ x: -3, y: 9 });
  expect(points[120]).toEqual({ x: 3, y: 9 });
});

test('a curve that begins on the way is followed to its beginning', () => {
  const points = sampleCurve((x) => (x > 0 ? Math.log(x) : Number.NaN), [-4, 8]);
  const drawn = points.filter(({ y }) => Number.isFinite(y));
  expect(drawn[0].y).toBeLessThan(-4);
  expect(points.every(({ x }, i) => i === 0 || x > points[i - 1].x)).toBe(true);
});
