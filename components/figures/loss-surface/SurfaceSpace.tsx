import { useMemo } from 'preact/hooks';
import { arrowPath } from '../../parts/plot/arrow-path.ts';
import type { HeightGrid } from '../../parts/plot/contours.ts';
import { plotArea } from '../../parts/plot/plot-area.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import { arrowTips } from './arrows.ts';
import { SliceMarks } from './SliceMarks.tsx';
import { type SurfaceProps, SurfaceStage } from './SurfaceStage.tsx';
import { axesOf, homeOf, pointAt } from './slice.ts';
import { facetsOf, HEIGHT, type Projection, projectionOf, WIDTH } from './space-model.ts';
import { namesOf } from './words.ts';

/** The loss in space, seen at a slant: the same slice, point and arrows as on the map. */
export function SurfaceSpace(props: SurfaceProps & { turn: number }) {
  const { slice, grid, point, onMove, turn } = props;
  const projection = useMemo(() => grid && projectionOf(grid, turn), [grid, turn]);
  const { x, y } = axesOf(slice);
  return (
    <SurfaceStage
      class="surface-space"
      slice={slice}
      point={point}
      area={plotArea(x, y, 354)}
      onMove={onMove}
      pressable={false}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {grid && projection && (
          <>
            <Facets grid={grid} projection={projection} />
            <SpaceMarks {...props} grid={grid} projection={projection} />
          </>
        )}
      </svg>
    </SurfaceStage>
  );
}

interface InSpace {
  grid: HeightGrid;
  projection: Projection;
}

function Facets({ grid, projection }: InSpace) {
  // Hundreds of facets: drawn anew only for another view.
  return useMemo(
    () => (
      <>
        {facetsOf(grid, projection).map(({ points, share }) => (
          <polygon
            key={points}
            class="surface-facet"
            points={points}
            fill={`color-mix(in srgb, var(--loss) ${Math.round(8 + 70 * share)}%, var(--paper))`}
          />
        ))}
      </>
    ),
    [grid, projection],
  );
}

function SpaceMarks({ slice, grid, point, here, projection }: SurfaceProps & InSpace) {
  const { x, y } = axesOf(slice);
  const [xName, yName] = namesOf(slice);
  const home = useMemo(() => pointAt(slice, homeOf(slice)).loss, [slice]);
  const from = projection.place(point, here.loss);
  const tips = arrowTips(grid, point, here);
  /** On the tangent plane: where the loss would be if it went on as it does at the point. */
  const onTangent = (at: PlotPlace) =>
    projection.place(at, here.loss + here.byX * (at.x - point.x) + here.byY * (at.y - point.y));
  const below = (at: PlotPlace) => projection.place(at, projection.low);
  const across = below({ x: (x[0] + x[1]) / 2, y: y[0] });
  const away = below({ x: x[0], y: (y[0] + y[1]) / 2 });
  return (
    <>
      <text x={across.x} y={across.y + 18}>{`${xName} →`}</text>
      <text x={away.x} y={away.y + 18}>{`${yName} →`}</text>
      <path class="arrow-uphill" d={arrowPath(from, onTangent(tips.up))} />
      <path class="arrow-downhill" d={arrowPath(from, onTangent(tips.down))} />
      <SliceMarks home={projection.place(homeOf(slice), home)} point={from} />
    </>
  );
}
