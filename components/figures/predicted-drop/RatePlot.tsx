import type { ComponentChildren } from 'preact';
import { Axes } from '../../parts/plot/Axes.tsx';
import type { PlotArea } from '../../parts/plot/plot-area.ts';
import { placeByPointer } from '../../parts/plot/plot-place.ts';
import { RATES } from './drop-model.ts';

export interface RatePlotProps {
  /** Unique on the page. */
  id: string;
  area: PlotArea;
  label: string;
  yLabel: string;
  rate: number;
  onRate: (rate: number) => void;
  /** Clipped to the plot. */
  children: ComponentChildren;
  /** Drawn over it. */
  over?: ComponentChildren;
}

/** A plot over the learning rate, at which the present one is marked; a press chooses another. */
export function RatePlot(props: RatePlotProps) {
  const { id, area, label, yLabel, rate, onRate, children, over } = props;
  const x = area.x.place(rate);
  return (
    <div class="rate-plot plot">
      {/* biome-ignore lint/a11y: the slider beside it takes the keys. */}
      <svg
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label={label}
        onClick={(event) => {
          const chosen = Number(placeByPointer(event, area).x.toPrecision(2));
          onRate(Math.min(RATES.max, Math.max(RATES.min, chosen)));
        }}
      >
        <Axes area={area} xLabel="learning rate η" yLabel={yLabel} />
        <clipPath id={`${id}-inside`}>
          <rect
            x={area.left}
            y={area.top}
            width={area.right - area.left}
            height={area.bottom - area.top}
          />
        </clipPath>
        <g clip-path={`url(#${id}-inside)`}>
          {children}
          <line class="rate-line" x1={x} x2={x} y1={area.top} y2={area.bottom} />
        </g>
        {over}
      </svg>
    </div>
  );
}
