import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contourLevels,
  contourPath,
  heightGrid,
} from '../../../../components/parts/plot/contours.ts';
import { plotArea } from '../../../../components/parts/plot/plot-area.ts';
import { placesOf } from './places-of.ts';

const area = plotArea([-2, 2], [-2, 2], 354);
const over = (f: (x: number, y: number) => number, cells = 40) =>
  heightGrid([-2, 2], [-2, 2], cells, (points) =>
    Float64Array.from({ length: points.length / 2 }, (_, i) => f(points[2 * i], points[2 * i + 1])),
  );

function pointsOf(path: string) {
  return placesOf(path).map(([x, y]) => ({ x: area.x.valueAt(x), y: area.y.valueAt(y) }));
}

describe('contourPath', () => {
  test('follows a circle all around, and closes it', () => {
    const path = contourPath(
      over((x, y) => x * x + y * y),
      1,
      area,
    );
    const points = pointsOf(path);
    expect(path.match(/M/g)).toHaveLength(1);
    expect(points[0]).toEqual(points[points.length - 1]);
    for (const { x, y } of points) expect(Math.hypot(x, y)).toBeCloseTo(1, 2);
    for (const quarter of [0, 1, 2, 3]) {
      const turned = points.filter(
        ({ x, y }) => x > 0 === quarter > 1 && y > 0 === quarter % 2 > 0,
      );
      expect(turned.length).toBeGreaterThan(5);
    }
  });

  test('every point of any level of any saddle lies at that height', () => {
    const slope = fc.double({ min: 0.2, max: 3, noNaN: true });
    fc.assert(
      fc.property(slope, slope, fc.double({ min: -1, max: 1, noNaN: true }), (a, b, level) => {
        const saddle = (x: number, y: number) => a * x * x - b * y * y;
        for (const { x, y } of pointsOf(contourPath(over(saddle), level, area))) {
          expect(Math.abs(saddle(x, y) - level)).toBeLessThan(0.06);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a cell of which two opposite corners are high is crossed by two lines', () => {
    const path = contourPath(
      over((x, y) => x * y, 1),
      0.5,
      area,
    );
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).not.toContain('NaN');
  });

  test('what is not finite has no line through it, and what no surface reaches none at all', () => {
    const holed = over((x, y) => (x > 0 ? Number.NaN : x * x + y * y));
    for (const { x } of pointsOf(contourPath(holed, 1, area))) expect(x).toBeLessThanOrEqual(0);
    expect(
      contourPath(
        over(() => 1),
        2,
        area,
      ),
    ).toBe('');
  });
});

test('contourLevels rise by equal ratios within the heights', () => {
  const grid = over((x, y) => 3 + x * x + y * y);
  const levels = contourLevels(grid, 3, 6);
  expect(levels).toHaveLength(6);
  const ratios = levels.slice(1).map((level, i) => (level - 3) / (levels[i] - 3));
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0], 9);
  expect(levels[0]).toBeGreaterThan(3);
  expect(levels[5]).toBeLessThan(11);
  expect(contourLevels(grid, 99, 6)).toEqual([]);
});
