import { Legend } from '../../parts/chart/Legend.tsx';
import { type Curve, FunctionPlot } from '../../parts/plot/FunctionPlot.tsx';
import { pathThrough } from '../../parts/plot/plot-area.ts';
import { axisOf, curvesOf, drawnLosses, heightsOf } from './loss-model.ts';
import { type LossState, labelOf } from './loss-state.ts';
import { nameOf } from './words.ts';

export interface LossPlotsProps {
  /** Unique on the page. */
  id: string;
  state: LossState;
  onMove: (value: number) => void;
}

const DASHES = [undefined, '6 4'] as const;

/** The loss over the moved value, with its tangent, and below it the slope of that tangent. */
export function LossPlots({ id, state, onMove }: LossPlotsProps) {
  const losses = drawnLosses(state);
  const name = nameOf(state, state.moved);
  const x = state.values[state.moved];
  const axis = axisOf(state);
  const { lossAt, slopeAt } = curvesOf(state);
  const height = lossAt(x);
  const slope = slopeAt(x);
  const reach = (axis[1] - axis[0]) / 6;
  const tangent = [x - reach, x + reach].map((at) => ({ x: at, y: height + slope * (at - x) }));
  const values = losses.map(
    (loss, i): Curve => ({
      name: labelOf(loss),
      kind: 'loss',
      at: curvesOf(state, loss).lossAt,
      dash: DASHES[i],
    }),
  );
  const slopes = losses.map(
    (loss, i): Curve => ({
      name: `slope of ${labelOf(loss)}`,
      kind: 'gradient',
      at: curvesOf(state, loss).slopeAt,
      dash: DASHES[i],
    }),
  );
  const [lowest, highest] = heightsOf(state, 'slope');
  return (
    <div class="loss-plots">
      <div>
        <FunctionPlot
          id={`${id}-loss`}
          x={axis}
          y={heightsOf(state, 'loss')}
          xLabel={name}
          yLabel="loss ℓ"
          label={`The loss over ${name}, with the tangent at a point`}
          curves={values}
          point={{ x, onMove }}
        >
          {(area) => <path class="curve of-gradient" d={pathThrough(area, tangent)} />}
        </FunctionPlot>
        <Legend series={values} />
      </div>
      <div>
        <FunctionPlot
          id={`${id}-slope`}
          x={axis}
          y={[lowest, highest]}
          xLabel={name}
          yLabel={`slope ∂ℓ/∂${name}`}
          label={`The slope of the loss over ${name}`}
          curves={slopes}
        >
          {(area) => (
            <circle
              class="loss-slope-point"
              r="5"
              cx={area.x.place(x)}
              cy={area.y.place(Math.min(highest, Math.max(lowest, slope)))}
            />
          )}
        </FunctionPlot>
        <Legend series={slopes} />
      </div>
    </div>
  );
}
