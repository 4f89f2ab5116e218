import { useState } from 'preact/hooks';
import { Legend } from '../../parts/chart/Legend.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { type Curve, FunctionPlot } from '../../parts/plot/FunctionPlot.tsx';
import { pathThrough } from '../../parts/plot/plot-area.ts';
import { CurveTable } from './CurveTable.tsx';
import { readCurve } from './curve-link.ts';
import {
  CURVES,
  type CurveName,
  curveSlope,
  curveValue,
  FIRST_CURVE,
  LIMITS,
  SPAN,
  withCurve,
} from './curve-model.ts';
import { say } from './words.ts';

/** The figure's id, and the name of its state in a link. */
const ID = 'exp-and-log';

const curve = (name: CurveName, dash?: string): Curve => ({
  name: name === 'exp' ? 'eˣ' : 'ln x',
  kind: 'data',
  at: (x) => curveValue(name, x),
  dash,
});

/** Figure: the exponential function and the logarithm, each with its tangent at a point. */
export function ExpAndLog() {
  const [state, setState] = useState(FIRST_CURVE);
  const problem = useLinkedState({ figure: ID, parse: readCurve, apply: setState });
  const { name, x } = state;
  const [low, high] = LIMITS[name];
  const value = curveValue(name, x);
  const slope = curveSlope(name, x);
  const onMove = (to: number) => {
    const inside = Math.min(high, Math.max(low, Math.round(100 * to) / 100 + 0));
    setState((now) => ({ ...now, x: inside }));
  };
  const curves = [curve(name), curve(name === 'exp' ? 'log' : 'exp', '6 4')];
  return (
    <FigureLayout
      toolbar={
        <Segmented
          id={`${ID}-function`}
          label="The point is on"
          value={name}
          options={CURVES}
          onChange={(chosen) => setState((now) => withCurve(now, chosen))}
        />
      }
      stage={
        <>
          <FunctionPlot
            id={`${ID}-plot`}
            x={SPAN}
            y={SPAN}
            xLabel="x"
            yLabel="value"
            label="The exponential function and the natural logarithm, with the tangent at a point"
            curves={curves}
            point={{ x, onMove }}
          >
            {(area) => (
              <path
                class="curve of-gradient"
                d={pathThrough(
                  area,
                  SPAN.map((at) => ({ x: at, y: value + slope * (at - x) })),
                )}
              />
            )}
          </FunctionPlot>
          <Legend series={curves} />
        </>
      }
      side={
        <div class="needs-scripts">
          <Slider
            id={`${ID}-x`}
            label="x"
            value={x}
            min={low}
            max={high}
            step={0.05}
            onChange={onMove}
          />
        </div>
      }
      sentence={say(state)}
      foot={
        <>
          <CurveTable name={name} />
          <button
            type="button"
            class="control-button needs-scripts"
            onClick={() => setState(FIRST_CURVE)}
          >
            Reset
          </button>
          <CopyLink figure={ID} state={() => state} problem={problem} />
        </>
      }
    />
  );
}
