import { useMemo } from 'preact/hooks';
import { Axes } from '../../parts/plot/Axes.tsx';
import { arrowPath } from '../../parts/plot/arrow-path.ts';
import { ContourLines } from '../../parts/plot/ContourLines.tsx';
import { contourLevels } from '../../parts/plot/contours.ts';
import { plotArea } from '../../parts/plot/plot-area.ts';
import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import { arrowTips } from './arrows.ts';
import { HeatCanvas } from './HeatCanvas.tsx';
import { SliceMarks } from './SliceMarks.tsx';
import { type SurfaceProps, SurfaceStage } from './SurfaceStage.tsx';
import { axesOf, homeOf } from './slice.ts';
import { namesOf } from './words.ts';

const LINES = 12;

/** The loss seen from above: shades and lines of equal loss, the network, the point and its arrows. */
export function SurfaceMap({ id, slice, grid, point, here, onMove }: SurfaceProps) {
  const axes = axesOf(slice);
  // One unit is as long upwards as across, so that the arrow stands at right angles to its line.
  const area = plotArea(axes.x, axes.y, 354);
  const [xName, yName] = namesOf(slice);
  const lines = useMemo(
    () => grid && <ContourLines grid={grid} levels={contourLevels(grid, 0, LINES)} area={area} />,
    [grid],
  );
  const place = ({ x, y }: PlotPlace) => ({ x: area.x.place(x), y: area.y.place(y) });
  const from = place(point);
  const tips = grid && arrowTips(grid, point, here);
  return (
    <SurfaceStage
      class="surface-map"
      slice={slice}
      point={point}
      area={area}
      onMove={onMove}
      pressable
    >
      {grid && <HeatCanvas grid={grid} />}
      <svg viewBox={`0 0 ${area.width} ${area.height}`} aria-hidden="true">
        <Axes area={area} xLabel={xName} yLabel={yName} />
        <clipPath id={`${id}-inside`}>
          <rect
            x={area.left}
            y={area.top}
            width={area.right - area.left}
            height={area.bottom - area.top}
          />
        </clipPath>
        <g clip-path={`url(#${id}-inside)`}>
          {lines}
          {tips && <path class="arrow-uphill" d={arrowPath(from, place(tips.up))} />}
          {tips && <path class="arrow-downhill" d={arrowPath(from, place(tips.down))} />}
        </g>
        <SliceMarks home={place(homeOf(slice))} point={from} />
      </svg>
    </SurfaceStage>
  );
}
