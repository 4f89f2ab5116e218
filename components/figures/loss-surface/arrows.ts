import type { HeightGrid } from '../../parts/plot/contours.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import type { SlicePoint } from './slice.ts';
import { steepestOf } from './slice-grid.ts';

/** The longest arrow, as a share of the side of the plane. */
const LONGEST = 0.4;

/**
 * Returns the tip of the gradient's arrow and that of its opposite, in the units of the plane. The
 * steepest place of the picture has the longest; an arrow half as long means a quarter of its slope,
 * or on gentle ground none would be seen.
 */
export function arrowTips(
  grid: HeightGrid,
  point: PlotPlace,
  { byX, byY, inside }: Pick<SlicePoint, 'byX' | 'byY' | 'inside'>,
): { readonly up: PlotPlace; readonly down: PlotPlace } {
  const longest = LONGEST * (grid.x[1] - grid.x[0]);
  const steepest = Math.max(steepestOf(grid), inside);
  const unit = inside > 0 ? longest / Math.sqrt(inside * steepest) : 0;
  return {
    up: { x: point.x + unit * byX, y: point.y + unit * byY },
    down: { x: point.x - unit * byX, y: point.y - unit * byY },
  };
}
