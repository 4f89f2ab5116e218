import { useState } from 'preact/hooks';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import { NudgePlot } from './NudgePlot.tsx';
import { readNudge } from './nudge-link.ts';
import { FIRST_NUDGE, NUDGED, NUDGES, nudge, X } from './nudge-model.ts';
import { say } from './words.ts';
import './slope-as-a-nudge.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'slope-as-a-nudge';

/** The nudges of the table. */
const SMALLER: readonly number[] = [1, 0.1, 0.01, 0.001];

/** Figure: x is nudged, f(x) answers, and the slope predicts how much. */
export function SlopeAsANudge() {
  const [state, setState] = useState(FIRST_NUDGE);
  const change = (part: Partial<typeof state>) => setState((now) => ({ ...now, ...part }));
  const problem = useLinkedState({ figure: ID, parse: readNudge, apply: setState });
  // To a hundredth: a pointer knows no more.
  const onMove = (x: number) => change({ x: Math.round(100 * x) / 100 + 0 });
  return (
    <FigureLayout
      toolbar={
        <Segmented
          id={`${ID}-function`}
          label="f(x) ="
          value={state.name}
          options={NUDGED}
          onChange={(name) => change({ name })}
        />
      }
      stage={<NudgePlot id={`${ID}-plot`} state={state} onMove={onMove} />}
      side={
        <div class="needs-scripts">
          <Slider
            id={`${ID}-x`}
            label="Where: x"
            value={state.x}
            min={X[0]}
            max={X[1]}
            step={0.05}
            onChange={onMove}
          />
          <Slider
            id={`${ID}-h`}
            label="Nudge: h"
            value={state.h}
            min={NUDGES[0]}
            max={NUDGES[1]}
            scale="log"
            onChange={(h) => change({ h })}
          />
        </div>
      }
      sentence={say(state)}
      foot={
        <>
          <TableTwin
            table={() => (
              <DataTable
                caption={`Smaller and smaller nudges from x = ${formatPlain(state.x)}`}
                columns={['nudge h', 'change of f', 'change / h', 'slope']}
                digits={6}
                rows={SMALLER.map((h) => {
                  const { change: changed, ratio, slope } = nudge({ ...state, h });
                  return { header: formatPlain(h), cells: [changed, ratio, slope] };
                })}
              />
            )}
          />
          <button
            type="button"
            class="control-button needs-scripts"
            onClick={() => setState(FIRST_NUDGE)}
          >
            Reset
          </button>
          <CopyLink figure={ID} state={() => state} problem={problem} />
        </>
      }
    />
  );
}
