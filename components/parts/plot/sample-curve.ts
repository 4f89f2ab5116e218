import type { Interval } from './plot-area.ts';
import type { PlotPlace } from './plot-place.ts';

/** Steps along a curve. */
const STEPS = 120;
/** Finer steps within the one in which a curve begins or ends, as ln x does at zero. */
const FINER = 16;

/** Returns points of a function over an interval, from left to right. */
export function sampleCurve(at: (x: number) => number, [low, high]: Interval): PlotPlace[] {
  const pointAt = (step: number) => {
    const x = low + (step / STEPS) * (high - low);
    return { x, y: at(x) };
  };
  const points: PlotPlace[] = [];
  for (let step = 0; step <= STEPS; step++) {
    const next = pointAt(step);
    const before = points.at(-1) ?? next;
    if (Number.isFinite(next.y) !== Number.isFinite(before.y)) {
      for (let part = 1; part < FINER; part++) points.push(pointAt(step - 1 + part / FINER));
    }
    points.push(next);
  }
  return points;
}
