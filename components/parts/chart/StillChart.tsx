import { Axes } from '../plot/Axes.tsx';
import { pathThrough, plotArea } from '../plot/plot-area.ts';
import { DASHES, plotPoints, type Series } from './series.ts';

export interface StillChartProps {
  series: readonly Series[];
  xLabel: string;
  yLabel: string;
  label: string;
}

/** The curves as the book was built: what is seen, and printed, before anything has run. */
export function StillChart({ series, xLabel, yLabel, label }: StillChartProps) {
  const curves = series.map(plotPoints);
  const points = curves.flat();
  const area = plotArea(
    [Math.min(0, ...points.map(({ x }) => x)), Math.max(1, ...points.map(({ x }) => x))],
    [0, points.length > 0 ? Math.max(1e-9, ...points.map(({ y }) => y)) * 1.05 : 1],
    222,
  );
  return (
    <svg viewBox={`0 0 ${area.width} ${area.height}`} role="img" aria-label={label}>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} counts />
      {curves.map((curve, i) => {
        const { name, kind = 'loss' } = series[i];
        const only = curve.length === 1 ? curve[0] : undefined;
        return only ? (
          <circle
            key={name}
            class={`curve of-${kind}`}
            cx={area.x.place(only.x)}
            cy={area.y.place(only.y)}
            r="3"
          />
        ) : (
          <path
            key={name}
            class={`curve of-${kind}`}
            d={pathThrough(area, curve)}
            stroke-dasharray={DASHES[i % DASHES.length].join(' ') || undefined}
          />
        );
      })}
    </svg>
  );
}
