import { useRef } from 'preact/hooks';
import { Axes } from '../../parts/plot/Axes.tsx';
import { type LegendLine, LineLegend } from '../../parts/plot/LineLegend.tsx';
import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import { type PlotPlace, placeByKey, placeByPointer } from '../../parts/plot/plot-place.ts';
import { sampleCurve } from '../../parts/plot/sample-curve.ts';
import { type FitPoint, trueCurve, X_RANGE, Y_RANGE } from './points.ts';
import { nameOfPoint } from './words.ts';

export interface PointsPlotProps {
  points: readonly FitPoint[];
  fitted: (x: number) => number;
  chosen: number;
  onChoose: (point: number) => void;
  onMove: (point: number, to: PlotPlace) => void;
  onRemove: (point: number) => void;
  /** A press where no point is. */
  onPress: (at: PlotPlace) => void;
}

const LINES: readonly LegendLine[] = [
  { name: 'fitted', kind: 'parameter' },
  { name: 'where the points come from', kind: 'data', dash: '2 4' },
];
const AREA = plotArea(X_RANGE, Y_RANGE, 320);
/** How near, in the plot's units, a press must come to a point. */
const REACH = 14;

/** The points, the curve they come from, and the one fitted to them; each point can be moved. */
export function PointsPlot(props: PointsPlotProps) {
  const { points, fitted, chosen, onChoose, onMove, onRemove, onPress } = props;
  const dragged = useRef<number | undefined>(undefined);

  const begin = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const place = placeByPointer(event, AREA);
    const near = nearest(points, place);
    if (near === undefined) return onPress(place);
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = near;
    onChoose(near);
  };
  const follow = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    if (dragged.current === undefined) return;
    onMove(dragged.current, placeByPointer(event, AREA));
  };
  const key = (event: KeyboardEvent, point: number) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove(point);
    else {
      const to = placeByKey(event.key, points[point], AREA);
      if (!to) return;
      onMove(point, to);
    }
    event.preventDefault();
  };
  return (
    <div class="points-plot plot">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset. */}
      <svg
        viewBox={`0 0 ${AREA.width} ${AREA.height}`}
        role="group"
        aria-label="The points, the curve they come from, and the curve fitted to them"
        onPointerDown={begin}
        onPointerMove={follow}
        onPointerUp={() => {
          dragged.current = undefined;
        }}
      >
        <Axes area={AREA} xLabel="x" yLabel="y" />
        <path
          class="curve of-data"
          stroke-dasharray="2 4"
          d={pathThrough(AREA, sampleCurve(trueCurve, X_RANGE))}
        />
        <clipPath id="fit-inside">
          <rect
            x={AREA.left}
            y={AREA.top}
            width={AREA.right - AREA.left}
            height={AREA.bottom - AREA.top}
          />
        </clipPath>
        <path
          class="curve of-parameter"
          clip-path="url(#fit-inside)"
          d={pathThrough(AREA, sampleCurve(fitted, X_RANGE))}
        />
        {points.map((point, i) => (
          <g
            key={`${i}`}
            class={`fit-point${i === chosen ? ' is-chosen' : ''}`}
            role="slider"
            tabindex={0}
            aria-label={`Point ${i + 1}`}
            aria-valuemin={Y_RANGE[0]}
            aria-valuemax={Y_RANGE[1]}
            aria-valuenow={point.y}
            aria-valuetext={nameOfPoint(i, point)}
            onFocus={() => onChoose(i)}
            onKeyDown={(event) => key(event, i)}
          >
            <circle class="point-reach" r={REACH} {...centre(point)} />
            <circle class="point-mark" r="5" {...centre(point)} />
          </g>
        ))}
      </svg>
      <LineLegend lines={LINES} />
    </div>
  );
}

const centre = ({ x, y }: FitPoint) => ({ cx: AREA.x.place(x), cy: AREA.y.place(y) });

/** Returns the point that a press is meant for, if it is near enough. */
function nearest(points: readonly FitPoint[], place: PlotPlace): number | undefined {
  const at = centre(place);
  let best: number | undefined;
  let least = REACH;
  points.forEach((point, i) => {
    const { cx, cy } = centre(point);
    const distance = Math.hypot(cx - at.cx, cy - at.cy);
    if (distance > least) return;
    least = distance;
    best = i;
  });
  return best;
}
