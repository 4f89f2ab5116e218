import { formatNumber } from '../text/format-number.ts';
import type { Curve } from './FunctionPlot.tsx';
import type { PlotArea } from './plot-area.ts';
import { moved } from './plot-place.ts';

export interface MovablePointProps {
  x: number;
  onMove: (x: number) => void;
  area: PlotArea;
  curve: Curve;
  xLabel: string;
}

/** What each key adds to x, as a share of the axis; Home and End go to its ends. */
const KEYS: Readonly<Record<string, number | undefined>> = {
  ArrowLeft: -1 / 40,
  ArrowDown: -1 / 40,
  ArrowRight: 1 / 40,
  ArrowUp: 1 / 40,
  PageDown: -1 / 5,
  PageUp: 1 / 5,
  Home: -1,
  End: 1,
};

/** A point on a curve: a slider for its x. */
export function MovablePoint({ x, onMove, area, curve, xLabel }: MovablePointProps) {
  const y = curve.at(x);
  const place = { cx: area.x.place(x), cy: area.y.place(y) };
  return (
    <g
      class={`movable-point of-${curve.kind}`}
      role="slider"
      tabindex={0}
      aria-label={xLabel}
      aria-valuemin={area.x.low}
      aria-valuemax={area.x.high}
      aria-valuenow={x}
      aria-valuetext={`${xLabel} ${formatNumber(x, 2)}, ${curve.name} ${formatNumber(y, 3)}`}
      onKeyDown={(event) => {
        const share = KEYS[event.key];
        if (share === undefined) return;
        event.preventDefault();
        onMove(moved(area.x, x, share));
      }}
    >
      <circle class="point-reach" r="14" {...place} />
      <circle class="point-mark" r="6" {...place} />
    </g>
  );
}
