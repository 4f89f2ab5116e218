import { useState } from 'preact/hooks';
import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { FunctionPlot } from '../../parts/plot/FunctionPlot.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { CurveLegend } from './CurveLegend.tsx';
import { HandNetwork } from './HandNetwork.tsx';
import { readHand } from './hand-link.ts';
import {
  FIRST,
  gapsOf,
  type HandState,
  LIMITS,
  networkOf,
  neuronsOf,
  ONE_BUMP,
  ONE_STEP,
  piecesFor,
} from './hand-model.ts';
import { PieceFields } from './PieceFields.tsx';
import { TARGET_AT, TARGETS } from './targets.ts';
import { say } from './words.ts';
import './built-by-hand.css';

const ID = 'built-by-hand';
const [PLACES, BUMPS, STEEPNESS] = [[0, 1], LIMITS.pieces, LIMITS.steepness] as const;

/** Figure: a function built from steps by hand; no training anywhere. */
export function BuiltByHand() {
  const [state, setState] = useState(FIRST);
  const problem = useLinkedState({ figure: ID, parse: readHand, apply: setState });
  const change = (changed: Partial<HandState>) => setState({ ...state, ...changed });
  const cover = (bumps: number) => change({ pieces: piecesFor(state.target, bumps), chosen: 0 });

  const network = networkOf(state);
  const target = TARGET_AT[state.target];
  const gaps = gapsOf(network, target);
  const curves = [
    { name: 'network', kind: 'parameter', at: (x: number) => network.predict([x])[0] },
    { name: 'target', kind: 'data', at: target, dash: '6 4' },
  ] as const;
  return (
    <FigureLayout
      toolbar={
        <>
          <Select
            id={`${ID}-target`}
            label="Target"
            value={state.target}
            options={TARGETS}
            onChange={(name) => change({ target: name })}
          />
          <button
            type="button"
            class="control-button"
            onClick={() => change({ pieces: ONE_STEP, chosen: 0 })}
          >
            One step
          </button>
          <button
            type="button"
            class="control-button"
            onClick={() => change({ pieces: ONE_BUMP, chosen: 0 })}
          >
            One bump
          </button>
          <button type="button" class="control-button" onClick={() => cover(6)}>
            Six bumps
          </button>
          <button type="button" class="control-button" onClick={() => setState(FIRST)}>
            Reset
          </button>
        </>
      }
      stage={
        <>
          <FunctionPlot
            id={`${ID}-plot`}
            x={PLACES}
            y={[-0.2, 1.2]}
            xLabel="x"
            yLabel="output"
            label="The network built by hand, and its target"
            curves={curves}
          />
          <CurveLegend />
        </>
      }
      side={
        <div class="hand-fields needs-scripts">
          <Slider
            id={`${ID}-steepness`}
            label="Steepness k"
            value={state.steepness}
            min={STEEPNESS[0]}
            max={STEEPNESS[1]}
            scale="log"
            onChange={(steepness) => change({ steepness })}
          />
          <Slider
            id={`${ID}-count`}
            label="Bumps to cover it with"
            value={state.pieces.length}
            min={BUMPS[0]}
            max={BUMPS[1]}
            step={1}
            onChange={cover}
          />
          <PieceFields id={ID} state={state} onChange={change} />
        </div>
      }
      sentence={say(state, gaps)}
      foot={
        <div class="hand-foot">
          <HandNetwork id={ID} network={network} neurons={neuronsOf(state)} />
          <TableTwin
            summary="The curves as a table"
            table={() => (
              <DataTable
                caption="Network and target"
                columns={['x', 'network', 'target']}
                rows={Array.from({ length: 11 }, (_, i) => i / 10).map((x) => ({
                  header: `${x}`,
                  cells: curves.map(({ at }) => at(x)),
                }))}
              />
            )}
          />
          <CopyLink figure={ID} state={() => state} problem={problem} />
        </div>
      }
    />
  );
}
