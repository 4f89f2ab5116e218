import { useState } from 'preact/hooks';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatCount } from '../../parts/text/format-number.ts';
import { GrowthPlot } from './GrowthPlot.tsx';
import { LayersDrawing } from './LayersDrawing.tsx';
import { type PathsState, readPaths, writePaths } from './paths-link.ts';
import { countShape, countUpTo, FIRST_SHAPE, MOST, type Shape } from './paths-model.ts';
import { say } from './words.ts';
import './paths-and-edges.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'paths-and-edges';

const FIRST: PathsState = { ...FIRST_SHAPE, path: 0n };

/** Figure: layers are added; the paths multiply, the edges add. */
export function PathsAndEdges() {
  const [state, setState] = useState(FIRST);
  const problem = useLinkedState({ figure: ID, parse: readPaths, apply: setState });
  const build = (change: Partial<Shape>) => setState((now) => ({ ...now, ...change, path: 0n }));
  const { width, layers, path } = state;
  const counts = countUpTo(state);
  const now = countShape(state);
  const walk = (by: bigint) =>
    setState((one) => ({ ...one, path: (one.path + by + now.paths) % now.paths }));
  return (
    <FigureLayout
      toolbar={
        <>
          <button
            type="button"
            class="control-button is-main"
            aria-disabled={layers === MOST.layers}
            onClick={() => build({ layers: Math.min(MOST.layers, layers + 1) })}
          >
            Add a layer
          </button>
          <button
            type="button"
            class="control-button"
            aria-disabled={layers === 1}
            onClick={() => build({ layers: Math.max(1, layers - 1) })}
          >
            Remove a layer
          </button>
          <div class="paths-width">
            <Slider
              id={`${ID}-width`}
              label="Neurons in a layer"
              value={width}
              min={1}
              max={MOST.width}
              step={1}
              onChange={(chosen) => build({ width: chosen })}
            />
          </div>
        </>
      }
      stage={
        <>
          <LayersDrawing {...state} />
          <div class="paths-walk">
            <button type="button" class="control-button needs-scripts" onClick={() => walk(-1n)}>
              Path before
            </button>
            <button type="button" class="control-button needs-scripts" onClick={() => walk(1n)}>
              Next path
            </button>
            <span>
              path {formatCount(path + 1n)} of {formatCount(now.paths)}
            </span>
          </div>
        </>
      }
      side={<GrowthPlot counts={counts} />}
      sentence={say(now)}
      foot={
        <>
          <div class="paths-table">
            <DataTable
              caption={`Layers of ${width}, counted`}
              columns={[
                'hidden layers',
                'parameters',
                'edges',
                'paths from the weight',
                'from all',
              ]}
              rows={counts.map((one) => ({
                header: `${one.layers}`,
                cells: [one.parameters, one.edges, one.paths, one.allPaths].map(formatCount),
              }))}
            />
          </div>
          <button
            type="button"
            class="control-button needs-scripts"
            onClick={() => setState(FIRST)}
          >
            Reset
          </button>
          <CopyLink figure={ID} state={() => writePaths(state)} problem={problem} />
        </>
      }
    />
  );
}
