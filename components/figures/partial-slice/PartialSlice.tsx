import { useState } from 'preact/hooks';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { FunctionPlot } from '../../parts/plot/FunctionPlot.tsx';
import { pathThrough } from '../../parts/plot/plot-area.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import { readSlice } from './slice-link.ts';
import { atPoint, FIRST_SLICE, MOVING, SPAN, sliceValue, VALUES } from './slice-model.ts';
import { say } from './words.ts';

/** The figure's id, and the name of its state in a link. */
const ID = 'partial-slice';

const ROWS: readonly number[] = [-2, -1, 0, 1, 2];

/** Figure: a function of two numbers, cut along one of them; the slope of the cut is ∂f/∂x or ∂f/∂y. */
export function PartialSlice() {
  const [state, setState] = useState(FIRST_SLICE);
  const change = (part: Partial<typeof state>) => setState((now) => ({ ...now, ...part }));
  const problem = useLinkedState({ figure: ID, parse: readSlice, apply: setState });
  const { moving } = state;
  const { value, byX, byY } = atPoint(state);
  const slope = moving === 'x' ? byX : byY;
  const tangent = (at: number) => ({ x: at, y: value + slope * (at - state[moving]) });
  const moveTo = (name: 'x' | 'y') => (to: number) =>
    change({ [name]: Math.round(100 * to) / 100 + 0 });
  return (
    <FigureLayout
      toolbar={
        <Segmented
          id={`${ID}-moving`}
          label="Cut"
          value={moving}
          options={MOVING}
          onChange={(chosen) => change({ moving: chosen })}
        />
      }
      stage={
        <FunctionPlot
          id={`${ID}-plot`}
          x={SPAN}
          y={VALUES}
          xLabel={moving}
          yLabel="f(x, y) = x²y"
          label={`f(x, y) = x²y as ${moving} moves, with its tangent at the point`}
          curves={[{ name: 'f', kind: 'data', at: (at) => sliceValue(state, at) }]}
          point={{ x: state[moving], onMove: moveTo(moving) }}
        >
          {(area) => <path class="curve of-gradient" d={pathThrough(area, SPAN.map(tangent))} />}
        </FunctionPlot>
      }
      side={
        <div class="needs-scripts">
          {(['x', 'y'] as const).map((name) => (
            <Slider
              key={name}
              id={`${ID}-${name}`}
              label={name === moving ? `${name}, which moves` : `${name}, held`}
              value={state[name]}
              min={SPAN[0]}
              max={SPAN[1]}
              step={0.05}
              onChange={moveTo(name)}
            />
          ))}
        </div>
      }
      sentence={say(state)}
      foot={
        <>
          <TableTwin
            table={() => (
              <DataTable
                caption={`f and its partial derivatives as ${moving} moves`}
                columns={[moving, 'f', '∂f/∂x', '∂f/∂y']}
                digits={3}
                rows={ROWS.map((at) => {
                  const there = atPoint({ ...state, [moving]: at });
                  return {
                    header: formatPlain(at),
                    cells: [there.value, there.byX, there.byY],
                  };
                })}
              />
            )}
          />
          <button
            type="button"
            class="control-button needs-scripts"
            onClick={() => setState(FIRST_SLICE)}
          >
            Reset
          </button>
          <CopyLink figure={ID} state={() => state} problem={problem} />
        </>
      }
    />
  );
}
