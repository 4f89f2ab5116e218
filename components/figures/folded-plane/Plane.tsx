import type { ComponentChildren } from 'preact';
import { Axes } from '../../parts/plot/Axes.tsx';
import { type PlotArea, plotArea } from '../../parts/plot/plot-area.ts';

export interface PlaneProps {
  /** Unique on the page. */
  id: string;
  area: PlotArea;
  names: readonly [x: string, y: string];
  /** What is drawn, in a sentence. */
  label: string;
  /** What is cut off at the edges. */
  behind: ComponentChildren;
  children: ComponentChildren;
}

/** Lays out a plane in which one unit is as long upwards as across. */
export function squarePlane(low: number, high: number): PlotArea {
  return plotArea([low, high], [low, high], 354);
}

/** A plane with its axes, and what lies in it. */
export function Plane({ id, area, names, label, behind, children }: PlaneProps) {
  const { left, right, top, bottom } = area;
  return (
    <div class="plot">
      <svg viewBox={`0 0 ${area.width} ${area.height}`} role="img" aria-label={label}>
        <Axes area={area} xLabel={names[0]} yLabel={names[1]} />
        <clipPath id={`${id}-inside`}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        <g clip-path={`url(#${id}-inside)`}>{behind}</g>
        {children}
      </svg>
    </div>
  );
}
