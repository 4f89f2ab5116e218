import { useState } from 'preact/hooks';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import { readArrow } from './arrow-link.ts';
import { arrowAt, FIRST_ARROW, SPAN, STEP, SURFACES } from './arrow-model.ts';
import { SurfacePlane } from './SurfacePlane.tsx';
import { say } from './words.ts';
import './gradient-arrow.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'gradient-arrow';

/** To a hundredth: a pointer knows no more. */
const rounded = (x: number) => Math.round(100 * x) / 100 + 0;

/** Figure: the gradient of a function of two numbers, as an arrow on its lines of equal height. */
export function GradientArrow() {
  const [state, setState] = useState(FIRST_ARROW);
  const change = (part: Partial<typeof state>) => setState((now) => ({ ...now, ...part }));
  const problem = useLinkedState({ figure: ID, parse: readArrow, apply: setState });
  const { steps } = arrowAt(state);
  return (
    <FigureLayout
      toolbar={
        <Segmented
          id={`${ID}-surface`}
          label="f(x, y) ="
          value={state.surface}
          options={SURFACES}
          onChange={(surface) => change({ surface })}
        />
      }
      stage={
        <SurfacePlane
          id={`${ID}-plane`}
          state={state}
          onMove={({ x, y }) => change({ x: rounded(x), y: rounded(y) })}
        />
      }
      side={
        <div class="needs-scripts">
          {(['x', 'y'] as const).map((name) => (
            <Slider
              key={name}
              id={`${ID}-${name}`}
              label={name}
              value={state[name]}
              min={SPAN[0]}
              max={SPAN[1]}
              step={0.05}
              onChange={(to) => change({ [name]: rounded(to) })}
            />
          ))}
        </div>
      }
      sentence={say(state)}
      foot={
        <>
          <TableTwin
            summary="Steps in five directions"
            table={() => (
              <DataTable
                caption={`What a step of ${formatPlain(STEP)} changes, by its angle to the gradient`}
                columns={['angle', 'change of f']}
                digits={4}
                rows={steps.map(({ degrees, change: changed }) => ({
                  header: `${degrees}°`,
                  cells: [changed],
                }))}
              />
            )}
          />
          <button
            type="button"
            class="control-button needs-scripts"
            onClick={() => setState(FIRST_ARROW)}
          >
            Reset
          </button>
          <CopyLink figure={ID} state={() => state} problem={problem} />
        </>
      }
    />
  );
}
