import {
  createOptimizer,
  type OptimizerSettings,
} from '../../../src/engine/training/optimizers/index.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import { differentiate, type Surface } from './surface.ts';

/** Where an optimizer went: entry t is the state after t steps. */
export interface Path {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly losses: readonly number[];
  /** The step whose result is not finite, if there is one; the path ends before it. */
  readonly divergedAt: number | undefined;
}

/** Follows an optimizer for so many steps, or until it leaves the finite numbers. */
export function descend(
  surface: Surface,
  settings: OptimizerSettings,
  learningRate: number,
  start: PlotPlace,
  steps: number,
): Path {
  const point = Float64Array.of(start.x, start.y);
  const gradient = new Float64Array(2);
  const optimizer = createOptimizer(settings, learningRate, {
    parameterCount: 2,
    precision: 'float64',
  });
  const path = { xs: [start.x], ys: [start.y], losses: [differentiate(surface, point, gradient)] };
  for (let step = 1; step <= steps; step++) {
    optimizer.step(point, gradient);
    const loss = differentiate(surface, point, gradient);
    if (!Number.isFinite(loss)) return { ...path, divergedAt: step };
    path.xs.push(point[0]);
    path.ys.push(point[1]);
    path.losses.push(loss);
  }
  return { ...path, divergedAt: undefined };
}
