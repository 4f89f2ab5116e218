import { log } from '../../../src/engine/math/index.ts';
import type { HeightGrid } from '../../parts/plot/contours.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';

/** Cells along each side of the picture. */
export const CELLS = 40;

/** Returns the lowest corner of a grid, with its height. */
export function lowestOf({ x, y, cells, heights }: HeightGrid): PlotPlace & { height: number } {
  let lowest = 0;
  for (let i = 1; i < heights.length; i++) if (heights[i] < heights[lowest]) lowest = i;
  const [row, column] = [Math.floor(lowest / (cells + 1)), lowest % (cells + 1)];
  return {
    x: x[0] + (column / cells) * (x[1] - x[0]),
    y: y[0] + (row / cells) * (y[1] - y[0]),
    height: heights[lowest],
  };
}

/** Returns the steepest slope along a side of any cell: what the longest arrow stands for. */
export function steepestOf({ x, cells, heights }: HeightGrid): number {
  const side = (x[1] - x[0]) / cells;
  let steepest = 0;
  for (let i = 0; i < heights.length; i++) {
    const right = i % (cells + 1) < cells ? Math.abs(heights[i + 1] - heights[i]) : 0;
    if (Number.isFinite(right)) steepest = Math.max(steepest, right / side);
    const up = i + cells + 1 < heights.length ? Math.abs(heights[i + cells + 1] - heights[i]) : 0;
    if (Number.isFinite(up)) steepest = Math.max(steepest, up / side);
  }
  return steepest;
}

/** How many times as high as another a loss must be before the shades tell no more of them apart. */
const SHADES = 1000;

/**
 * Returns how dark each corner is, 0 to 1, lowest first: by the logarithm, as the contour lines, so
 * that a narrow valley shows as well as the slopes around it.
 */
export function shadesOf({ heights }: HeightGrid): Float64Array {
  const finite = heights.filter(Number.isFinite);
  const top = finite.reduce((a, b) => Math.max(a, b), 0);
  const floor = Math.max(
    finite.reduce((a, b) => Math.min(a, b), top),
    top / SHADES,
  );
  const span = log(top / floor);
  if (!(span > 0)) return new Float64Array(heights.length);
  return heights.map((height) => {
    if (!Number.isFinite(height)) return 1;
    return height > floor ? log(height / floor) / span : 0;
  });
}
