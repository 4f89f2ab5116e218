import { useMemo } from 'preact/hooks';
import type { Choice } from '../../parts/controls/choice.ts';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { NetworkEditor } from '../../parts/small-network/NetworkEditor.tsx';
import { ParameterSelect } from '../../parts/small-network/ParameterSelect.tsx';
import { TakeAlong } from '../../parts/small-network/TakeAlong.tsx';
import { LazySpace } from './LazySpace.tsx';
import { SliceChecks } from './SliceChecks.tsx';
import { SliceTable } from './SliceTable.tsx';
import { SurfaceLegend } from './SurfaceLegend.tsx';
import { SurfaceMap } from './SurfaceMap.tsx';
import { axesOf, homeOf, pointAt } from './slice.ts';
import { lowestOf } from './slice-grid.ts';
import { REACHES, type View, writeSurface } from './surface-link.ts';
import { ID, useLossSurface } from './use-loss-surface.ts';
import { useSliceGrid } from './use-slice-grid.ts';
import { namesOf, say } from './words.ts';
import './loss-surface.css';

const VIEWS: readonly Choice<View>[] = [
  { value: 'map', label: 'from above' },
  { value: 'space', label: 'in space' },
];
const REACH: readonly Choice<string>[] = REACHES.map((reach) => ({
  value: String(reach),
  label: String(reach),
}));

/** Figure: the loss of a network over two of its weights, with the gradient at a movable point. */
export function LossSurface() {
  const figure = useLossSurface();
  const { state, change, move } = figure;
  const { slice, point, view, turn, epsilon } = state;
  const grid = useSliceGrid(slice);
  const here = useMemo(() => pointAt(slice, point), [slice, point]);
  const axes = axesOf(slice);
  const names = namesOf(slice);
  const surface = { id: ID, slice, grid, point, here, onMove: move };
  return (
    <FigureLayout
      toolbar={
        <>
          {([0, 1] as const).map((axis) => (
            <ParameterSelect
              key={axis}
              id={`${ID}-place-${axis + 1}`}
              label={axis === 0 ? 'Across' : 'Upwards'}
              network={slice.network}
              place={slice.places[axis]}
              onChange={(place) => figure.choose(axis, place)}
            />
          ))}
          <Segmented
            id={`${ID}-reach`}
            label="Reach ±"
            value={String(slice.reach)}
            options={REACH}
            onChange={(reach) => figure.reach(Number(reach))}
          />
          <Segmented
            id={`${ID}-view`}
            label="View"
            value={view}
            options={VIEWS}
            onChange={(chosen) => change({ view: chosen })}
          />
        </>
      }
      stage={
        <>
          {view === 'map' ? <SurfaceMap {...surface} /> : <LazySpace {...surface} turn={turn} />}
          <SurfaceLegend />
        </>
      }
      side={
        <div class="surface-side needs-scripts">
          {(['x', 'y'] as const).map((axis, i) => (
            <Slider
              key={axis}
              id={`${ID}-${axis}`}
              label={names[i]}
              value={point[axis]}
              min={axes[axis][0]}
              max={axes[axis][1]}
              step={slice.reach / 60}
              onChange={(value) => change({ point: { ...point, [axis]: value } })}
            />
          ))}
          {view === 'space' && (
            <Slider
              id={`${ID}-turn`}
              label="Turn"
              value={turn}
              min={0}
              max={360}
              step={5}
              unit="°"
              onChange={(value) => change({ turn: value })}
            />
          )}
          <div class="surface-buttons">
            <button
              type="button"
              class="control-button"
              onClick={() => change({ point: homeOf(slice) })}
            >
              To where the network is
            </button>
            <button
              type="button"
              class="control-button"
              aria-disabled={!grid}
              onClick={() => grid && change({ point: placeOnly(lowestOf(grid)) })}
            >
              To the lowest point of the picture
            </button>
            <button type="button" class="control-button" onClick={figure.putHere}>
              Put the network here
            </button>
          </div>
        </div>
      }
      sentence={say(state, here)}
      foot={
        <>
          <SliceTable slice={slice} grid={grid} />
          <SliceChecks
            slice={slice}
            here={here}
            epsilon={epsilon}
            onEpsilon={(chosen) => change({ epsilon: chosen })}
          />
          <NetworkEditor id={`${ID}-editor`} network={slice.network} onEdit={figure.edit} />
          <TakeAlong network={slice.network} onTake={figure.set} />
          <button type="button" class="control-button needs-scripts" onClick={figure.reset}>
            Reset
          </button>
          <CopyLink figure={ID} state={() => writeSurface(state)} problem={figure.problem} />
        </>
      }
    />
  );
}

const placeOnly = ({ x, y }: { x: number; y: number }) => ({ x, y });
