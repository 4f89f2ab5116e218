import { thinIndices } from '../table/thin.ts';
import { formatNumber } from '../text/format-number.ts';

/** One curve of a chart. */
export interface Series {
  readonly name: string;
  /** Value i belongs to `start + i · every` on the horizontal axis. */
  readonly values: ArrayLike<number>;
  readonly start?: number | undefined;
  readonly every?: number | undefined;
  /** Where each value stands, rising, if they are not evenly spaced. */
  readonly at?: ArrayLike<number> | undefined;
  /** The palette's kind; `loss` where not given. */
  readonly kind?: 'loss' | 'data' | 'parameter' | 'gradient' | undefined;
}

/** The dashes of the first, second … curve, so that none is told apart by colour alone. */
export const DASHES: readonly (readonly number[])[] = [[], [6, 4], [2, 3], [9, 3, 2, 3]];

/** The longest curve that is drawn point by point. */
const MOST_POINTS = 400;
const MOST_ROWS = 20;
const NO_SERIES: Series = { name: '', values: [] };

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** Returns where value i of a series stands on the horizontal axis. */
export function abscissa({ start = 0, every = 1, at }: Series, i: number): number {
  return at ? at[i] : start + i * every;
}

/**
 * Returns the points to draw. Of a long curve each stretch keeps its lowest and its highest point,
 * so that no peak is lost. What is not finite is left out.
 */
export function plotPoints(series: Series): PlotPoint[] {
  const { values } = series;
  const points: PlotPoint[] = [];
  const add = (i: number) => {
    if (Number.isFinite(values[i])) points.push({ x: abscissa(series, i), y: values[i] });
  };
  if (values.length <= MOST_POINTS) {
    for (let i = 0; i < values.length; i++) add(i);
    return points;
  }
  const bounds = thinIndices(values.length, MOST_POINTS / 2);
  for (let b = 0; b + 1 < bounds.length; b++) {
    const [low, high] = extremes(values, bounds[b], bounds[b + 1]);
    add(Math.min(low, high));
    if (low !== high) add(Math.max(low, high));
  }
  add(values.length - 1);
  return points;
}

/** Returns the indices of the lowest and the highest value in [from, to). */
function extremes(values: ArrayLike<number>, from: number, to: number): [number, number] {
  let low = from;
  let high = from;
  for (let i = from; i < to; i++) {
    if (values[i] < values[low]) low = i;
    if (values[i] > values[high]) high = i;
  }
  return [low, high];
}

/** Says what the curves show: where each began and where it is. */
export function describeSeries(all: readonly Series[], xLabel: string): string {
  return all.map((series) => describeOne(series, xLabel)).join(' ');
}

function describeOne(series: Series, xLabel: string): string {
  const { values } = series;
  const name = series.name.charAt(0).toUpperCase() + series.name.slice(1);
  const last = values.length - 1;
  if (last < 0) return `${name}: not computed yet.`;
  const end = formatNumber(values[last], 4);
  if (last === 0) return `${name}: ${end}, no training yet.`;
  const change = values[last] < values[0] ? 'fell' : values[last] > values[0] ? 'rose' : 'stayed';
  const span = `${xLabel} ${formatNumber(abscissa(series, last), 0)}`;
  if (change === 'stayed') return `${name} stayed at ${end} until ${span}.`;
  return `${name} ${change} from ${formatNumber(values[0], 4)} to ${end} at ${span}.`;
}

/** Returns the rows of the chart's table: at most twenty, the ends among them. */
export function seriesRows(all: readonly Series[]) {
  const longest = all.reduce((a, b) => (b.values.length > a.values.length ? b : a), NO_SERIES);
  return thinIndices(longest.values.length, MOST_ROWS).map((i) => {
    const x = abscissa(longest, i);
    return {
      header: formatNumber(x, Number.isInteger(x) ? 0 : 2),
      cells: all.map((series) => valueAt(series, x) ?? '–'),
    };
  });
}

/** Returns the value at a place on the axis, or the last one before it, if there is any. */
function valueAt(series: Series, x: number): number | undefined {
  const { values, at } = series;
  const i = at
    ? Array.from(at).findLastIndex((place) => place <= x)
    : Math.floor((x - abscissa(series, 0)) / (series.every ?? 1) + 1e-9);
  return i >= 0 && i < values.length ? values[i] : undefined;
}
