import { type Interval, type PlotArea, plotArea } from '../../parts/plot/plot-area.ts';
import { type DerivativeRow, pointsOf } from './derivative-row.ts';

/** The highest and the lowest that a plot shows. */
const MOST = 5;

const HEIGHT = 200;

/** What is drawn of a row: its plot, and two curves as SVG paths. */
export interface RowCurves {
  readonly area: PlotArea;
  readonly value: string;
  readonly slope: string;
}

/** Draws a row’s value and derivative through the points that are checked. */
export function curvesOf(row: DerivativeRow): RowCurves {
  const points = [row.span[0], ...pointsOf(row.span), row.span[1]];
  const values = points.map(row.valueAt);
  const slopes = points.map(row.slopeAt);
  const area = plotArea(row.span, heights([...values, ...slopes]), HEIGHT);
  const at = (x: number, y: number) => `${tenth(area.x.place(x))} ${tenth(area.y.place(y))}`;
  const path = (ys: readonly number[], through: (x: number, i: number) => string) =>
    points
      .map((x, i) => {
        const passed = i > 0 && row.corner !== undefined && isBetween(row.corner, points[i - 1], x);
        return `${i === 0 ? 'M' : `${passed ? through(row.corner, i) : ''}L`}${at(x, ys[i])}`;
      })
      .join('');
  return {
    area,
    value: path(values, (corner) => `L${at(corner, row.valueAt(corner))}`),
    slope: path(slopes, (corner, i) => `L${at(corner, slopes[i - 1])}M${at(corner, slopes[i])}`),
  };
}

const tenth = (place: number) => Math.round(10 * place) / 10;

const isBetween = (x: number, low: number, high: number) => low < x && x < high;

/** Returns the interval that holds all heights and 0, cut where they run away. */
function heights(all: readonly number[]): Interval {
  const low = Math.max(-MOST, Math.min(0, ...all));
  const high = Math.min(MOST, Math.max(0, ...all));
  const margin = 0.08 * (high - low);
  return [low - margin, high + margin];
}
