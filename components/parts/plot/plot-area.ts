import { linePath, type Place } from './line-path.ts';
import { linearScale, logScale, type Scale, type ScaleKind } from './scale.ts';

/** A rectangle of the drawing, in its own units, and what its sides stand for. */
export interface PlotArea {
  readonly width: number;
  readonly height: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Interval = readonly [low: number, high: number];

const WIDTH = 360;

const SCALES = { linear: linearScale, log: logScale };

/** Lays out a plot of these intervals; `height` is that of the whole drawing, 360 units wide. */
export function plotArea(
  x: Interval,
  y: Interval,
  height: number,
  kinds: { readonly x?: ScaleKind; readonly y?: ScaleKind } = {},
): PlotArea {
  const [left, right, top, bottom] = [44, WIDTH - 10, 10, height - 38];
  return {
    width: WIDTH,
    height,
    x: SCALES[kinds.x ?? 'linear'](x[0], x[1], left, right),
    y: SCALES[kinds.y ?? 'linear'](y[0], y[1], bottom, top),
    left,
    right,
    top,
    bottom,
  };
}

/** Writes an SVG path through points; a point that is not finite breaks the line. */
export function pathThrough(
  area: PlotArea,
  points: readonly { readonly x: number; readonly y: number }[],
): string {
  const lines: Place[][] = [[]];
  for (const { x, y } of points) {
    if (Number.isFinite(y)) lines.at(-1)?.push([area.x.place(x), area.y.place(y)]);
    else lines.push([]);
  }
  return lines.map(linePath).join('');
}
