import { type Interval, type PlotArea, pathThrough } from '../../parts/plot/plot-area.ts';
import type { Path } from './descend.ts';

/** How far outside the map a place is still drawn, in widths of the map: only its direction is seen. */
const MARGIN = 2;

/** Returns where a path is after `step` steps, in the units of the map, at most a little outside it. */
export function placeAfter({ xs, ys }: Path, step: number, { x, y }: PlotArea) {
  const t = Math.min(step, xs.length - 1);
  return { x: near(xs[t], [x.low, x.high]), y: near(ys[t], [y.low, y.high]) };
}

/** Writes the first steps of a path as an SVG path. */
export function trailOf(path: Path, step: number, area: PlotArea): string {
  const length = Math.min(step, path.xs.length - 1) + 1;
  const places = Array.from({ length }, (_, t) => placeAfter(path, t, area));
  return pathThrough(area, places);
}

/** Says whether a path has left the map after so many steps. */
export function isOutside({ xs, ys }: Path, step: number, { x, y }: PlotArea): boolean {
  const t = Math.min(step, xs.length - 1);
  return !(xs[t] >= x.low && xs[t] <= x.high && ys[t] >= y.low && ys[t] <= y.high);
}

function near(value: number, [low, high]: Interval): number {
  const margin = MARGIN * (high - low);
  return Math.min(high + margin, Math.max(low - margin, value));
}
