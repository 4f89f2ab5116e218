import { Axes } from '../../parts/plot/Axes.tsx';
import { type PlotArea, pathThrough } from '../../parts/plot/plot-area.ts';
import { placeByPointer } from '../../parts/plot/plot-place.ts';
import { lastLoss, outcomeOf, type RateSweep, type SweepRun } from './sweep-model.ts';
import { RATES } from './sweep-settings.ts';

export interface SweepPlotProps {
  sweep: RateSweep;
  area: PlotArea;
  /** The rate that is looked at: its place in the list. */
  looked: number;
  onLook: (place: number) => void;
}

/** The loss at the end against the learning rate, a mark for each training; those off the scale above. */
export function SweepPlot({ sweep, area, looked, onLook }: SweepPlotProps) {
  const trained = sweep.runs.filter((run) => run !== undefined);
  const x = area.x.place(RATES[looked]);
  return (
    <div class="sweep-plot plot">
      {/* biome-ignore lint/a11y: the list of rates beside it takes the keys. */}
      <svg
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label={`Loss after training against the learning rate, for ${trained.length} rates; the best is ${sweep.best().rate}.`}
        onClick={(event) => onLook(nearest(sweep, placeByPointer(event, area).x, area))}
      >
        <Axes area={area} xLabel="learning rate η" yLabel="loss at the end" />
        <line class="rate-line" x1={x} x2={x} y1={area.top} y2={area.bottom} />
        <path
          class="curve of-loss"
          d={pathThrough(
            area,
            trained.map((run) => ({
              x: run.rate,
              y: isOnScale(run, area) ? Math.max(area.y.low, lastLoss(run)) : Number.NaN,
            })),
          )}
        />
        {trained.map((run) => (
          <RunMark key={run.rate} run={run} area={area} />
        ))}
      </svg>
    </div>
  );
}

/** A disc where the loss fell, a triangle where it rose, a cross where the run diverged. */
function RunMark({ run, area }: { run: SweepRun; area: PlotArea }) {
  const x = area.x.place(run.rate);
  const y = isOnScale(run, area) ? area.y.place(Math.max(area.y.low, lastLoss(run))) : area.top + 8;
  return <path class={`run-mark is-${outcomeOf(run)}`} d={markPath(run, x, y)} />;
}

function markPath(run: SweepRun, x: number, y: number): string {
  switch (outcomeOf(run)) {
    case 'learned':
      return `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z`;
    case 'worse':
      return `M${x} ${y - 4}l4 7h-8z`;
    case 'diverged':
      return `M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7`;
  }
}

function isOnScale(run: SweepRun, { y }: PlotArea): boolean {
  return !run.divergence && lastLoss(run) <= y.high;
}

/** Returns the place of the trained rate that stands nearest to a value on the axis. */
function nearest({ runs }: RateSweep, value: number, { x }: PlotArea): number {
  const target = x.place(value);
  const distance = (place: number) =>
    runs[place] ? Math.abs(x.place(RATES[place]) - target) : Number.POSITIVE_INFINITY;
  return RATES.reduce((best, _, place) => (distance(place) < distance(best) ? place : best), 0);
}
