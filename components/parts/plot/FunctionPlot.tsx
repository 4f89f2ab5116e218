import type { ComponentChildren } from 'preact';
import { Axes } from './Axes.tsx';
import { MovablePoint } from './MovablePoint.tsx';
import { type Interval, type PlotArea, pathThrough, plotArea } from './plot-area.ts';
import { placeByPointer } from './plot-place.ts';
import { sampleCurve } from './sample-curve.ts';
import './function-plot.css';

export interface Curve {
  readonly name: string;
  readonly kind: 'data' | 'parameter' | 'gradient' | 'loss';
  readonly at: (x: number) => number;
  readonly dash?: string | undefined;
}

export interface FunctionPlotProps {
  /** Unique on the page. */
  id: string;
  x: Interval;
  y: Interval;
  xLabel: string;
  yLabel: string;
  /** What is drawn, in a sentence. */
  label: string;
  curves: readonly Curve[];
  /** A point on the first curve that the reader moves: by arrow keys, or by pressing anywhere. */
  point?: { readonly x: number; readonly onMove: (x: number) => void } | undefined;
  /** Anything else, drawn in the plot's own units; clipped to it. */
  children?: ((area: PlotArea) => ComponentChildren) | undefined;
}

/** Functions of one number, with a point that can be moved along. */
export function FunctionPlot(props: FunctionPlotProps) {
  const { id, x, y, xLabel, yLabel, label, curves, point, children } = props;
  const area = plotArea(x, y, 250);
  const inside = {
    x: area.left,
    y: area.top,
    width: area.right - area.left,
    height: area.bottom - area.top,
  };
  const follow = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const { currentTarget: drawing, pointerId } = event;
    if (event.type === 'pointerdown') drawing.setPointerCapture(pointerId);
    else if (!drawing.hasPointerCapture(pointerId)) return;
    point?.onMove(placeByPointer(event, area).x);
  };
  return (
    <div class="function-plot plot">
      <svg
        viewBox={`0 0 ${area.width} ${area.height}`}
        role={point ? 'group' : 'img'}
        aria-label={label}
        class={point && 'has-point'}
        onPointerDown={follow}
        onPointerMove={follow}
      >
        <Axes area={area} xLabel={xLabel} yLabel={yLabel} />
        <clipPath id={`${id}-inside`}>
          <rect {...inside} />
        </clipPath>
        <g clip-path={`url(#${id}-inside)`}>
          {curves.map((curve) => (
            <path
              key={curve.name}
              class={`curve of-${curve.kind}`}
              stroke-dasharray={curve.dash}
              d={pathThrough(area, sampleCurve(curve.at, x))}
            />
          ))}
          {children?.(area)}
        </g>
        {point && <MovablePoint {...point} area={area} curve={curves[0]} xLabel={xLabel} />}
      </svg>
    </div>
  );
}
