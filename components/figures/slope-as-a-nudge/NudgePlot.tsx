import { FunctionPlot } from '../../parts/plot/FunctionPlot.tsx';
import { pathThrough } from '../../parts/plot/plot-area.ts';
import { type NudgeState, nudge, nudgedValue, X, Y } from './nudge-model.ts';

export interface NudgePlotProps {
  /** Unique on the page. */
  id: string;
  state: NudgeState;
  onMove: (x: number) => void;
}

/** The curve, its tangent, and the step from x to x + h. */
export function NudgePlot({ id, state, onMove }: NudgePlotProps) {
  const { name, x, h } = state;
  const { before, after, slope } = nudge(state);
  const tangent = (at: number) => ({ x: at, y: before + slope * (at - x) });
  return (
    <FunctionPlot
      id={id}
      x={X}
      y={Y}
      xLabel="x"
      yLabel="f(x)"
      label="A function, its tangent at x, and the step to x + h"
      curves={[{ name: 'f', kind: 'data', at: (at) => nudgedValue(name, at) }]}
      point={{ x, onMove }}
    >
      {(area) => (
        <>
          <path class="curve of-gradient" d={pathThrough(area, X.map(tangent))} />
          <path
            class="nudge-step"
            d={pathThrough(area, [
              { x, y: before },
              { x: x + h, y: before },
              { x: x + h, y: after },
            ])}
          />
          <circle class="nudge-arrival" r="4.5" cx={area.x.place(x + h)} cy={area.y.place(after)} />
        </>
      )}
    </FunctionPlot>
  );
}
