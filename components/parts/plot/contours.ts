import { exp, log } from '../../../src/engine/math/index.ts';
import { linePath, type Place } from './line-path.ts';
import type { Interval, PlotArea } from './plot-area.ts';
import type { PredictPoints } from './region-painter.ts';

/** A surface over a rectangle, known at the corners of `cells` × `cells` cells. */
export interface HeightGrid {
  readonly x: Interval;
  readonly y: Interval;
  readonly cells: number;
  /** (cells + 1) rows of (cells + 1) heights, the lowest y first. */
  readonly heights: Float64Array;
}

/** Makes a grid whose heights are still to be computed, row by row. */
export function emptyGrid(x: Interval, y: Interval, cells: number): HeightGrid {
  return { x, y, cells, heights: new Float64Array((cells + 1) * (cells + 1)) };
}

/** Computes one row of a grid, the lowest y being row 0, from its points `[cells + 1, 2]`. */
export function fillGridRow(
  { x, y, cells, heights }: HeightGrid,
  row: number,
  heightsOf: PredictPoints,
): void {
  const corners = cells + 1;
  const points = new Float64Array(2 * corners);
  for (let column = 0; column < corners; column++) {
    points[2 * column] = x[0] + (column / cells) * (x[1] - x[0]);
    points[2 * column + 1] = y[0] + (row / cells) * (y[1] - y[0]);
  }
  heights.set(heightsOf(points), row * corners);
}

/** Computes a surface at the corners of a grid, a row at a time. */
export function heightGrid(
  x: Interval,
  y: Interval,
  cells: number,
  heightsOf: PredictPoints,
): HeightGrid {
  const grid = emptyGrid(x, y, cells);
  for (let row = 0; row <= cells; row++) fillGridRow(grid, row, heightsOf);
  return grid;
}

/**
 * Returns `count` heights between the lowest and the highest of a grid, each the same number of times
 * as high above `floor` as the one before: a narrow valley shows as well as the slopes around it.
 */
export function contourLevels({ heights }: HeightGrid, floor: number, count: number): number[] {
  const above = heights.filter((height) => height > floor && Number.isFinite(height));
  if (above.length === 0) return [];
  const sorted = above.map((height) => log(height - floor)).sort();
  // Not the very lowest: a corner near the floor would take half of the lines for itself.
  const [low, high] = [sorted[Math.floor(sorted.length / 30)], sorted[sorted.length - 1]];
  return Array.from(
    { length: count },
    (_, i) => floor + exp(low + ((i + 0.5) / count) * (high - low)),
  );
}

/** Writes the lines on which a surface has this height as an SVG path; marching squares, joined up. */
export function contourPath(grid: HeightGrid, level: number, area: PlotArea): string {
  const crossings = crossingsOf(grid, level);
  const placeOf = (edge: number): Place => {
    const { x, y } = placeOn(grid, edge, level);
    return [area.x.place(x), area.y.place(y)];
  };
  return linesThrough(crossings)
    .map((line) => linePath(line.map(placeOf)))
    .join('');
}

/** Sides of a cell, in turn from the lower one; each has a number of its own in the whole grid. */
function sidesOf(cells: number, row: number, column: number): readonly number[] {
  const across = (r: number) => 2 * (r * (cells + 1) + column);
  const up = (c: number) => 2 * (row * (cells + 1) + c) + 1;
  return [across(row), up(column + 1), across(row + 1), up(column)];
}

/** Returns for each crossed side of a cell the crossed sides that it is joined to. */
function crossingsOf({ cells, heights }: HeightGrid, level: number): Map<number, number[]> {
  const joined = new Map<number, number[]>();
  const join = (a: number, b: number) => {
    joined.set(a, [...(joined.get(a) ?? []), b]);
    joined.set(b, [...(joined.get(b) ?? []), a]);
  };
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const corner = row * (cells + 1) + column;
      const around = [corner, corner + 1, corner + cells + 2, corner + cells + 1];
      const values = around.map((i) => heights[i]);
      if (!values.every(Number.isFinite)) continue;
      const above = values.map((value) => value >= level);
      const crossed = sidesOf(cells, row, column).filter((_, s) => above[s] !== above[(s + 1) % 4]);
      if (crossed.length === 2) join(crossed[0], crossed[1]);
      else if (crossed.length === 4) {
        // A saddle: the middle says which corners belong together.
        const middle = values.reduce((sum, value) => sum + value / 4, 0) >= level;
        const shift = middle === above[0] ? 0 : 3;
        join(crossed[shift], crossed[(shift + 1) % 4]);
        join(crossed[(shift + 2) % 4], crossed[(shift + 3) % 4]);
      }
    }
  }
  return joined;
}

/** Walks along joined sides, first the lines with two ends, then the rings. */
function linesThrough(joined: ReadonlyMap<number, readonly number[]>): number[][] {
  const seen = new Set<number>();
  const walk = (start: number) => {
    const line: number[] = [];
    for (let at: number | undefined = start; at !== undefined; ) {
      seen.add(at);
      line.push(at);
      at = joined.get(at)?.find((next) => !seen.has(next));
    }
    return line;
  };
  const ends = [...joined].filter(([, to]) => to.length === 1).map(([edge]) => edge);
  const open = ends.flatMap((end) => (seen.has(end) ? [] : [walk(end)]));
  const rings = [...joined.keys()].flatMap((edge) =>
    seen.has(edge) ? [] : [[...walk(edge), edge]],
  );
  return [...open, ...rings];
}

/** Returns where on a side of the grid the surface has this height. */
function placeOn({ x, y, cells, heights }: HeightGrid, edge: number, level: number) {
  const corner = edge >> 1;
  const upwards = (edge & 1) === 1;
  const [row, column] = [Math.floor(corner / (cells + 1)), corner % (cells + 1)];
  const [low, high] = [heights[corner], heights[corner + (upwards ? cells + 1 : 1)]];
  const share = (level - low) / (high - low);
  return {
    x: x[0] + ((column + (upwards ? 0 : share)) / cells) * (x[1] - x[0]),
    y: y[0] + ((row + (upwards ? share : 0)) / cells) * (y[1] - y[0]),
  };
}
