import { cos, sin } from '../../../src/engine/math/index.ts';
import type { HeightGrid } from '../../parts/plot/contours.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';

/** The drawing's own units. */
export const WIDTH = 360;
export const HEIGHT = 316;
/** Every second corner of the grid is enough in space. */
const STRIDE = 2;
const SIDE = 230;
const TALL = 120;
const TILT = 0.5;
const CENTRE = { x: WIDTH / 2, y: 178 };

/** A quadrilateral of the surface on the paper, the farthest first. */
export interface Facet {
  readonly points: string;
  /** How high it is, 0 to 1. */
  readonly share: number;
}

/** How a slice in space is put on paper. */
export interface Projection {
  /** Puts a point of the plane, at a loss, on the paper. */
  readonly place: (at: PlotPlace, loss: number) => PlotPlace;
  readonly depth: (at: PlotPlace) => number;
  /** Returns 0 for the lowest loss of the grid and 1 for its highest. */
  readonly share: (loss: number) => number;
  /** The lowest loss of the grid. */
  readonly low: number;
}

/** Returns the projection of a grid that is turned by some degrees and seen from above at a slant. */
export function projectionOf({ x, y, heights }: HeightGrid, degrees: number): Projection {
  const angle = (degrees / 180) * Math.PI;
  const [c, s] = [cos(angle), sin(angle)];
  const finite = heights.filter(Number.isFinite);
  const low = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = finite.reduce((a, b) => Math.max(a, b), low);
  const share = (loss: number) => (high > low ? (loss - low) / (high - low) : 0);
  const turned = (at: PlotPlace) => {
    const u = (at.x - x[0]) / (x[1] - x[0]) - 0.5;
    const v = (at.y - y[0]) / (y[1] - y[0]) - 0.5;
    return { across: c * u - s * v, away: s * u + c * v };
  };
  return {
    share,
    low,
    depth: (at) => turned(at).away,
    place: (at, loss) => {
      const { across, away } = turned(at);
      return {
        x: tenth(CENTRE.x + SIDE * across),
        y: tenth(CENTRE.y - TILT * SIDE * away + TALL * (0.5 - share(loss))),
      };
    },
  };
}

/** Returns the surface as facets, the farthest first, so that the near ones cover them. */
export function facetsOf(grid: HeightGrid, projection: Projection): Facet[] {
  const { x, y, cells, heights } = grid;
  const corner = (column: number, row: number) => ({
    x: x[0] + (column / cells) * (x[1] - x[0]),
    y: y[0] + (row / cells) * (y[1] - y[0]),
    loss: heights[row * (cells + 1) + column],
  });
  const facets: (Facet & { depth: number })[] = [];
  for (let row = 0; row < cells; row += STRIDE) {
    for (let column = 0; column < cells; column += STRIDE) {
      const corners = [
        corner(column, row),
        corner(column + STRIDE, row),
        corner(column + STRIDE, row + STRIDE),
        corner(column, row + STRIDE),
      ];
      const mean = corners.reduce((sum, { loss }) => sum + loss / 4, 0);
      if (!Number.isFinite(mean)) continue;
      const middle = corner(column + STRIDE / 2, row + STRIDE / 2);
      const points = corners.map((at) => projection.place(at, at.loss));
      facets.push({
        points: points.map((at) => `${at.x},${at.y}`).join(' '),
        share: projection.share(mean),
        depth: projection.depth(middle),
      });
    }
  }
  return facets.sort((a, b) => b.depth - a.depth);
}

const tenth = (place: number) => Math.round(10 * place) / 10;
