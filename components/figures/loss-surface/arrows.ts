import type { HeightGrid } from '../../parts/plot/contours.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import type { SlicePoint } from './slice.ts';
import { steepestOf } from './slice-grid.ts';

/** The longest arrow, as a share of the side of the plane. */
const LONGEST = 0.4;

/**
 * Returns the tip of the gradient's arrow and that of its opposite, in the units of the plane: in
 * proportion to the slopes, the steepest place of the picture having the longest.
 */
export function arrowTips(
  grid: HeightGrid,
  point: PlotPlace,
  { byX, byY }: Pick<SlicePoint, 'byX' | 'byY'>,
): { readonly up: PlotPlace; readonly down: PlotPlace } {
  const unit = (LONGEST * (grid.x[1] - grid.x[0])) / (steepestOf(grid) || 1);
  return {
    up: { x: point.x + unit * byX, y: point.y + unit * byY },
    down: { x: point.x - unit * byX, y: point.y - unit * byY },
  };
}
