import { useMemo } from 'preact/hooks';
import { Axes } from '../../parts/plot/Axes.tsx';
import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import { formatPlain } from '../../parts/text/format-number.ts';
import type { DescentName } from './optimizers.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { RATES, type Search, STEPS, type Trial } from './rate-search.ts';

export interface SearchPlotProps {
  searches: readonly Search[];
  looked: DescentName;
  /** The rate of the optimizer that is looked at. */
  rate: number;
}

/** Above the scale: the rows of those that did not arrive, and of those that diverged. */
const LATE = 1.08 * STEPS;
const DIVERGED = 1.2 * STEPS;
const AREA = plotArea([RATES.min, RATES.max], [0, 1.26 * STEPS], 210, { x: 'log' });

const heightOf = ({ steps, divergedAt }: Trial) =>
  steps ?? (divergedAt === undefined ? LATE : DIVERGED);

const disc = (x: number, y: number) =>
  `M${tenth(x - 2.5)} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z`;
const cross = (x: number, y: number) => `M${tenth(x - 3)} ${tenth(y - 3)}l6 6m0-6l-6 6`;
const tenth = (place: number) => Math.round(10 * place) / 10;

/** A disc where the run arrived, a ring where it was too slow, a cross where it diverged. */
const KINDS = [
  { kind: 'is-arrived', has: ({ steps }: Trial) => steps !== undefined, mark: disc },
  {
    kind: 'is-late',
    has: ({ steps, divergedAt }: Trial) => steps === undefined && divergedAt === undefined,
    mark: disc,
  },
  { kind: 'is-diverged', has: ({ divergedAt }: Trial) => divergedAt !== undefined, mark: cross },
];

/** The search behind the best rates: steps needed against the learning rate. */
export function SearchPlot({ searches, looked, rate }: SearchPlotProps) {
  const curves = useMemo(
    () =>
      searches.map(({ trials }) =>
        pathThrough(
          AREA,
          trials.map((trial) => ({ x: trial.rate, y: trial.steps ?? Number.NaN })),
        ),
      ),
    [searches],
  );
  const index = OPTIMIZERS.findIndex(({ value }) => value === looked);
  const { trials, best } = searches[index];
  const x = AREA.x.place(rate);
  return (
    <div class="search-plot plot">
      <svg
        viewBox={`0 0 ${AREA.width} ${AREA.height}`}
        role="img"
        aria-label={`Steps needed against the learning rate; ${OPTIMIZERS[index].label} is best at ${formatPlain(best.rate)}.`}
      >
        <Axes area={AREA} xLabel="learning rate η" yLabel="steps needed" />
        {OPTIMIZERS.map(({ value, dash }, i) => (
          <path
            key={value}
            class={`trail of-${value}${value === looked ? ' is-looked' : ''}`}
            stroke-dasharray={dash}
            d={curves[i]}
          />
        ))}
        {KINDS.map(({ kind, has, mark }) => (
          <path
            key={kind}
            class={`trial ${kind} of-${looked}`}
            d={trials
              .filter(has)
              .map((trial) => mark(AREA.x.place(trial.rate), AREA.y.place(heightOf(trial))))
              .join('')}
          />
        ))}
        <circle
          class="best-mark"
          cx={AREA.x.place(best.rate)}
          cy={AREA.y.place(heightOf(best))}
          r="7"
        />
        <line class="rate-line" x1={x} x2={x} y1={AREA.top} y2={AREA.bottom} />
      </svg>
      <ul class={`plot-legend of-${looked}`}>
        <li>
          <TrialSign d={disc(14, 6)} kind="trial" /> arrived
        </li>
        <li>
          <TrialSign d={disc(14, 6)} kind="trial is-late" /> not within {STEPS}
        </li>
        <li>
          <TrialSign d={cross(14, 6)} kind="trial" /> diverged
        </li>
        <li>
          <TrialSign d="M8 6a6 6 0 1 0 12 0a6 6 0 1 0-12 0z" kind="best-mark" /> best
        </li>
      </ul>
    </div>
  );
}

function TrialSign({ d, kind }: { d: string; kind: string }) {
  return (
    <svg viewBox="0 0 28 12" aria-hidden="true">
      <path class={kind} d={d} />
    </svg>
  );
}
