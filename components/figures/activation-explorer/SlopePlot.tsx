import { Legend } from '../../parts/chart/Legend.tsx';
import { type Curve, FunctionPlot } from '../../parts/plot/FunctionPlot.tsx';
import { ACTIVATION_NAMES } from '../../parts/text/activation-names.ts';
import { type ExplorerState, SPAN, slopeAt, slopeUnbroken } from './explorer-model.ts';
import { FlatStretches } from './FlatStretches.tsx';

/** φ′ below φ: its height is the slope of the tangent; where it is within the threshold is shaded. */
export function SlopePlot({ id, state }: { id: string; state: ExplorerState }) {
  const { name, other, z, threshold } = state;
  const names = other && other !== name ? [name, other] : [name];
  const curves = names.map(
    (each, i): Curve => ({
      name: `slope of ${ACTIVATION_NAMES[each]}`,
      kind: 'gradient',
      at: (at) => slopeUnbroken(each, at),
      dash: i === 0 ? undefined : '6 4',
    }),
  );
  return (
    <div>
      <FunctionPlot
        id={id}
        x={SPAN}
        y={[-0.25, 1.25]}
        xLabel="z"
        yLabel="φ′(z)"
        label={`The slope of ${names.map((each) => ACTIVATION_NAMES[each]).join(' and ')}`}
        curves={curves}
      >
        {(area) => (
          <>
            <FlatStretches name={name} threshold={threshold} area={area} />
            {[-threshold, threshold].map((height) => (
              <line
                key={height}
                class="flat-limit"
                x1={area.left}
                x2={area.right}
                y1={area.y.place(height)}
                y2={area.y.place(height)}
              />
            ))}
            <circle
              class="slope-point"
              r="5"
              cx={area.x.place(z)}
              cy={area.y.place(slopeAt(name, z))}
            />
          </>
        )}
      </FunctionPlot>
      <Legend series={curves} />
    </div>
  );
}
