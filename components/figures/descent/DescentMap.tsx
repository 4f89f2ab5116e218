import { useMemo } from 'preact/hooks';
import { Axes } from '../../parts/plot/Axes.tsx';
import { ContourLines } from '../../parts/plot/ContourLines.tsx';
import { marksPath } from '../../parts/plot/class-marks.ts';
import { contourLevels, heightGrid } from '../../parts/plot/contours.ts';
import { plotArea } from '../../parts/plot/plot-area.ts';
import { type PlotPlace, placeByKey, placeByPointer } from '../../parts/plot/plot-place.ts';
import type { Path } from './descend.ts';
import type { DescentState } from './descent-model.ts';
import { OPTIMIZERS } from './optimizers.ts';
import { heightsOf } from './surface.ts';
import { LANDSCAPES } from './surfaces.ts';
import { placeAfter, trailOf } from './trail.ts';

export interface DescentMapProps {
  /** Unique on the page. */
  id: string;
  state: DescentState;
  paths: readonly Path[];
  onStart: (start: PlotPlace) => void;
}

const LINES = 7;

/** The surface from above, and where each optimizer went; the start can be moved. */
export function DescentMap({ id, state, paths, onStart }: DescentMapProps) {
  const { surface, x, y, xLabel, yLabel, lowest, cells } = LANDSCAPES[state.surface];
  const area = plotArea(x, y, 354);
  const lines = useMemo(() => {
    const grid = heightGrid(x, y, cells, (points) => heightsOf(surface, points));
    return <ContourLines grid={grid} levels={contourLevels(grid, 0, LINES)} area={area} />;
  }, [surface]);
  const place = (point: PlotPlace) => ({ x: area.x.place(point.x), y: area.y.place(point.y) });
  const start = place(state.start);
  return (
    <div
      class="descent-map plot"
      // Arrow keys must reach the start: a screen reader in browse mode would keep them.
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
      tabIndex={0}
      aria-label={`Map of the loss over ${xLabel} and ${yLabel}. Arrow keys move the start.`}
      onKeyDown={(event) => {
        const next = placeByKey(event.key, state.start, area);
        if (!next) return;
        event.preventDefault();
        onStart(next);
      }}
      onPointerDown={(event) => onStart(placeByPointer(event, area))}
    >
      <svg viewBox={`0 0 ${area.width} ${area.height}`} aria-hidden="true">
        <Axes area={area} xLabel={xLabel} yLabel={yLabel} />
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
          {lowest.map((point) => {
            const at = place(point);
            return (
              <path
                key={point.x}
                class="lowest-mark"
                d={`M${at.x - 5} ${at.y}h10M${at.x} ${at.y - 5}v10`}
              />
            );
          })}
          {OPTIMIZERS.map(({ value, dash }, i) => (
            <path
              key={value}
              class={`trail of-${value}${value === state.looked ? ' is-looked' : ''}`}
              stroke-dasharray={dash}
              d={trailOf(paths[i], state.step, area)}
            />
          ))}
          {OPTIMIZERS.map(({ value }, i) => (
            <path
              key={value}
              class={`trail-end of-${value}`}
              d={marksPath(i, [place(placeAfter(paths[i], state.step, area))])}
            />
          ))}
          <circle class="start-mark" cx={start.x} cy={start.y} r="7" />
        </g>
      </svg>
    </div>
  );
}
