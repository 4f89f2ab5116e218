import { DASHES } from '../../parts/chart/series.ts';
import { Axes } from '../../parts/plot/Axes.tsx';
import { LineLegend } from '../../parts/plot/LineLegend.tsx';
import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import { WIDTHS } from './fit-settings.ts';
import type { WidthSweep } from './width-sweep.ts';
import { nameSweep } from './words.ts';

const LOWEST = 1e-5;
const dashOf = (i: number) => DASHES[i].join(' ') || undefined;

/** The error after training against the width, for each kind of network that was trained. */
export function WidthPlot({ sweeps }: { sweeps: readonly WidthSweep[] }) {
  const area = plotArea([0, WIDTHS[1]], [LOWEST, 1], 220, { y: 'log' });
  return (
    <>
      <svg
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label="Mean squared error after training, by width"
      >
        <Axes area={area} xLabel="width" yLabel="error" />
        {sweeps.map((sweep, i) => {
          const points = sweep.done.map(({ width, loss }) => ({
            x: width,
            y: Math.min(1, Math.max(LOWEST, loss)),
          }));
          return (
            <g key={nameSweep(sweep)}>
              <path
                class="curve of-loss"
                stroke-dasharray={dashOf(i)}
                d={pathThrough(area, points)}
              />
              {points.map(({ x, y }) => (
                <circle
                  key={x}
                  class="width-point"
                  r="3"
                  cx={area.x.place(x)}
                  cy={area.y.place(y)}
                />
              ))}
            </g>
          );
        })}
      </svg>
      {sweeps.length > 0 && (
        <LineLegend
          lines={sweeps.map((sweep, i) => ({
            name: nameSweep(sweep),
            kind: 'loss',
            dash: dashOf(i),
          }))}
        />
      )}
    </>
  );
}
