import { Legend } from '../../parts/chart/Legend.tsx';
import { type Curve, FunctionPlot } from '../../parts/plot/FunctionPlot.tsx';
import { pathThrough } from '../../parts/plot/plot-area.ts';
import { ACTIVATION_NAMES } from '../../parts/text/activation-names.ts';
import { type ExplorerState, SPAN, slopeAt, valueAt, valuesShown } from './explorer-model.ts';
import { FlatStretches } from './FlatStretches.tsx';

export interface ValuePlotProps {
  /** Unique on the page. */
  id: string;
  state: ExplorerState;
  onMove: (z: number) => void;
}

/** How far the tangent reaches on either side of its point. */
const REACH = 1.5;

/** φ with its tangent at a point that can be moved, and a second function dashed. */
export function ValuePlot({ id, state, onMove }: ValuePlotProps) {
  const { name, other, z, threshold } = state;
  const names = other && other !== name ? [name, other] : [name];
  const curves = names.map(
    (each, i): Curve => ({
      name: ACTIVATION_NAMES[each],
      kind: 'data',
      at: (at) => valueAt(each, at),
      dash: i === 0 ? undefined : '6 4',
    }),
  );
  const tangent = (at: number) => valueAt(name, z) + slopeAt(name, z) * (at - z);
  return (
    <div>
      <FunctionPlot
        id={id}
        x={SPAN}
        y={valuesShown(names)}
        xLabel="z"
        yLabel="φ(z)"
        label={`${names.map((each) => ACTIVATION_NAMES[each]).join(' and ')}, with the tangent at a point`}
        curves={curves}
        point={{ x: z, onMove }}
      >
        {(area) => (
          <>
            <FlatStretches name={name} threshold={threshold} area={area} />
            <path
              class="curve of-gradient"
              d={pathThrough(
                area,
                [z - REACH, z + REACH].map((x) => ({ x, y: tangent(x) })),
              )}
            />
          </>
        )}
      </FunctionPlot>
      <Legend series={curves} />
    </div>
  );
}
