import { Axes } from '../plot/Axes.tsx';
import { pathThrough, plotArea } from '../plot/plot-area.ts';
import { LARGEST_EPSILON, SMALLEST_EPSILON } from './check-model.ts';

interface Distance {
  readonly epsilon: number;
  readonly distance: number;
}

export interface DistancePlotProps extends Distance {
  sweep: readonly Distance[];
}

/** A distance of 0 has no place on a logarithmic axis: it lies on the floor. */
const FLOOR = 1e-14;
const CEILING = 10;

const AREA = plotArea([SMALLEST_EPSILON, LARGEST_EPSILON], [FLOOR, CEILING], 230, {
  x: 'log',
  y: 'log',
});

/** How far apart the two gradients are at every ε, both axes logarithmic; the present ε is marked. */
export function DistancePlot({ sweep, epsilon, distance }: DistancePlotProps) {
  const points = sweep.map((one) => ({ x: one.epsilon, y: within(one.distance) }));
  return (
    <div class="plot">
      <p class="check-plot-title">Relative distance at every ε</p>
      <svg
        viewBox={`0 0 ${AREA.width} ${AREA.height}`}
        role="img"
        aria-label="Relative distance of the two gradients against ε, on logarithmic axes"
      >
        <Axes area={AREA} xLabel="ε" yLabel="" />
        <path class="curve of-gradient" d={pathThrough(AREA, points)} />
        {points
          .filter(({ y }) => Number.isFinite(y))
          .map(({ x, y }) => (
            <circle key={x} class="check-dot" r="2.5" cx={AREA.x.place(x)} cy={AREA.y.place(y)} />
          ))}
        {Number.isFinite(distance) && (
          <circle
            class="check-now"
            r="6"
            cx={AREA.x.place(epsilon)}
            cy={AREA.y.place(within(distance))}
          />
        )}
      </svg>
    </div>
  );
}

const within = (distance: number) => Math.min(CEILING, Math.max(FLOOR, distance));
