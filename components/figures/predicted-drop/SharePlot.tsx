import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import {
  APART,
  type Drop,
  drawnDrops,
  firstHarm,
  keptShare,
  RATES,
  whereTheyPart,
} from './drop-model.ts';
import { RatePlot } from './RatePlot.tsx';

export interface SharePlotProps {
  /** Unique on the page. */
  id: string;
  drops: readonly Drop[];
  drop: Drop;
  /** Along the gradient. */
  curvature: number;
  onRate: (rate: number) => void;
}

const AREA = plotArea([RATES.min, RATES.max], [-1, 1.5], 200, { x: 'log' });
/** Far below the plot: a curve that leaves it is seen to leave. */
const FLOOR = -5;

/** The share of its promise that a step keeps, with where promise and fact part. */
export function SharePlot({ id, drops, drop, curvature, onRate }: SharePlotProps) {
  const curve = (share: (drop: Drop) => number) =>
    pathThrough(
      AREA,
      drawnDrops(drops).map((one) => ({
        x: one.rate,
        y: Math.max(FLOOR, Math.min(-FLOOR, share(one))),
      })),
    );
  const parted = whereTheyPart(drops);
  const harm = firstHarm(drops);
  return (
    <RatePlot
      id={id}
      area={AREA}
      label={`The share of the promised drop that a step brings; ${1 - APART} and 0 are marked`}
      yLabel="share kept"
      rate={drop.rate}
      onRate={onRate}
      over={
        <>
          {parted && <Flag x={AREA.x.place(parted.rate)} letter="A" />}
          {harm && <Flag x={AREA.x.place(harm.rate)} letter="B" />}
        </>
      }
    >
      <path
        class="curve of-gradient"
        stroke-dasharray="6 4"
        d={`M${AREA.left} ${AREA.y.place(1)}H${AREA.right}`}
      />
      <path
        class="curve of-parameter"
        stroke-dasharray="2 3"
        d={curve(({ rate }) => 1 - (rate * curvature) / 2)}
      />
      <path class="curve of-loss" d={curve(keptShare)} />
    </RatePlot>
  );
}

/** A lettered mark on the axis. */
function Flag({ x, letter }: { x: number; letter: string }) {
  return (
    <g class="axis-flag">
      <path d={`M${x} ${AREA.bottom}l-4 -8h8z`} />
      <text x={x} y={AREA.bottom - 11}>
        {letter}
      </text>
    </g>
  );
}
