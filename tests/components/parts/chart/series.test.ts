import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeSeries,
  plotPoints,
  seriesRows,
} from '../../../../components/parts/chart/series.ts';
import { thinIndices } from '../../../../components/parts/table/thin.ts';

describe('plotPoints', () => {
  test('draws every point of a short curve, without what is not finite', () => {
    const points = plotPoints({ name: 'loss', values: [1, Number.NaN, 0.25], start: 10, every: 5 });
    expect(points).toEqual([
      { x: 10, y: 1 },
      { x: 20, y: 0.25 },
    ]);
  });

  test('thins a long curve but keeps its ends and its peak', () => {
    const values = Array.from({ length: 100_000 }, (_, i) => 1 / (i + 1));
    values[54_321] = 7;
    const points = plotPoints({ name: 'loss', values });
    expect(points.length).toBeLessThan(500);
    expect(points[0]).toEqual({ x: 0, y: 1 });
    expect(points).toContainEqual({ x: 54_321, y: 7 });
    expect(points[points.length - 1].x).toBe(99_999);
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((a, b) => a - b));
  });
});

test('describeSeries says where each curve began and where it is', () => {
  const say = (values: number[]) => describeSeries([{ name: 'training loss', values }], 'epoch');
  expect(say([])).toBe('Training loss: not computed yet.');
  expect(say([0.7312])).toBe('Training loss: 0.7312, no training yet.');
  expect(say([0.7312, 0.5, 0.02])).toBe('Training loss fell from 0.7312 to 0.0200 at epoch 2.');
  expect(say([0.1, 0.2])).toBe('Training loss rose from 0.1000 to 0.2000 at epoch 1.');
  expect(say([0.5, 0.4, 0.5])).toBe('Training loss stayed at 0.5000 until epoch 2.');
});

test('seriesRows puts curves of different pace side by side', () => {
  const rows = seriesRows([
    { name: 'training', values: [4, 3, 2, 1, 0] },
    { name: 'validation', values: [40, 20], start: 0, every: 2 },
  ]);
  expect(rows[0]).toEqual({ header: '0', cells: [4, 40] });
  expect(rows[2]).toEqual({ header: '2', cells: [2, 20] });
  expect(seriesRows([])).toEqual([]);
});

test('a curve may say where each of its values stands', () => {
  const at = [0, 3, 10];
  const thinned = { name: 'earlier', values: [8, 4, 2], at };
  expect(plotPoints(thinned).map(({ x }) => x)).toEqual(at);
  expect(describeSeries([thinned], 'epoch')).toContain('at epoch 10');
  const other = { name: 'other', values: [1, 0.5], at: [0, 5] };
  expect(seriesRows([thinned, other]).map(({ header, cells }) => [header, ...cells])).toEqual([
    ['0', 8, 1],
    ['3', 4, 1],
    ['10', 2, 0.5],
  ]);
});

test('thinIndices keeps both ends and never repeats itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 2, max: 50 }),
      (count, most) => {
        const indices = thinIndices(count, most);
        expect(indices.length).toBe(Math.min(count, most));
        expect([indices[0], indices[indices.length - 1]]).toEqual([0, count - 1]);
        expect(new Set(indices).size).toBe(indices.length);
      },
    ),
  );
});
