import { Axes } from '../../parts/plot/Axes.tsx';
import { type PlotArea, pathThrough } from '../../parts/plot/plot-area.ts';
import { thinIndices } from '../../parts/table/thin.ts';
import { formatPlain } from '../../parts/text/format-number.ts';
import type { SweepRun } from './sweep-model.ts';

export interface RunPlotProps {
  /** Unique on the page. */
  id: string;
  area: PlotArea;
  run: SweepRun;
  best: SweepRun;
}

/** The most points of a curve: enough to see it jump from update to update. */
const POINTS = 180;

/** The loss after each update of the run that is looked at, and of the best for comparison. */
export function RunPlot({ id, area, run, best }: RunPlotProps) {
  const pathOf = ({ losses }: SweepRun, most: number) =>
    pathThrough(
      area,
      thinIndices(losses.length, most).map((t) => ({ x: t, y: clamp(losses[t], area) })),
    );
  return (
    <div class="run-plot plot">
      <svg
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label={`Loss after each update for η = ${formatPlain(run.rate)}`}
      >
        <Axes area={area} xLabel="update" yLabel="loss" />
        <clipPath id={`${id}-run`}>
          <rect
            x={area.left}
            y={area.top}
            width={area.right - area.left}
            height={area.bottom - area.top}
          />
        </clipPath>
        <g clip-path={`url(#${id}-run)`}>
          <path class="curve best-run" stroke-dasharray="6 4" d={pathOf(best, POINTS / 3)} />
          <path class="curve of-loss" d={pathOf(run, POINTS)} />
        </g>
      </svg>
      <ul class="plot-legend">
        <li>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path class="curve of-loss" d="M0 6H28" />
          </svg>
          η = {formatPlain(run.rate)}
        </li>
        <li>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path class="curve best-run" stroke-dasharray="6 4" d="M0 6H28" />
          </svg>
          η = {formatPlain(best.rate)}, the best
        </li>
      </ul>
    </div>
  );
}

/** Off the scale is drawn just outside it: a curve that leaves is seen to leave. */
function clamp(loss: number, { y }: PlotArea): number {
  return Math.min(10 * y.high, Math.max(y.low, loss));
}
