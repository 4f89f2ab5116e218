import { useMemo } from 'preact/hooks';
import { Axes } from '../../parts/plot/Axes.tsx';
import { arrowPath } from '../../parts/plot/arrow-path.ts';
import { ContourLines } from '../../parts/plot/ContourLines.tsx';
import { contourPath } from '../../parts/plot/contours.ts';
import { plotArea } from '../../parts/plot/plot-area.ts';
import { type PlotPlace, placeByPointer } from '../../parts/plot/plot-place.ts';
import { type ArrowState, arrowAt, LEVELS, SPAN, surfaceGrid } from './arrow-model.ts';

/** One unit is as long upwards as across, so that the arrow stands at right angles to its line. */
const AREA = plotArea(SPAN, SPAN, 354);

/** How long the arrow of a gradient of length 1 is drawn, in the plane's own units. */
const ARROW_UNIT = 0.35;

export interface SurfacePlaneProps {
  /** Unique on the page. */
  id: string;
  state: ArrowState;
  onMove: (place: PlotPlace) => void;
}

/** The plane seen from above: lines of equal height, a point, and the gradient there as an arrow. */
export function SurfacePlane({ id, state, onMove }: SurfacePlaneProps) {
  const { surface, x, y } = state;
  const { value, byX, byY } = arrowAt(state);
  const grid = useMemo(() => surfaceGrid(surface), [surface]);
  const through = useMemo(() => contourPath(grid, value, AREA), [grid, value]);
  const from = { x: AREA.x.place(x), y: AREA.y.place(y) };
  const tip = {
    x: AREA.x.place(x + ARROW_UNIT * byX),
    y: AREA.y.place(y + ARROW_UNIT * byY),
  };
  const follow = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const { currentTarget: drawing, pointerId } = event;
    if (event.type === 'pointerdown') drawing.setPointerCapture(pointerId);
    else if (!drawing.hasPointerCapture(pointerId)) return;
    onMove(placeByPointer(event, AREA));
  };
  return (
    <div class="surface-plane plot">
      <svg
        viewBox={`0 0 ${AREA.width} ${AREA.height}`}
        role="img"
        aria-label="Lines of equal height of f over x and y, and the gradient at a point as an arrow"
        onPointerDown={follow}
        onPointerMove={follow}
      >
        <Axes area={AREA} xLabel="x" yLabel="y" />
        <clipPath id={`${id}-inside`}>
          <rect
            x={AREA.left}
            y={AREA.top}
            width={AREA.right - AREA.left}
            height={AREA.bottom - AREA.top}
          />
        </clipPath>
        <g clip-path={`url(#${id}-inside)`}>
          <ContourLines grid={grid} levels={LEVELS[surface]} area={AREA} />
          <path class="height-line" d={through} />
          <path class="gradient-arrow-shaft" d={arrowPath(from, tip)} />
        </g>
        <circle class="surface-point" r="6" cx={from.x} cy={from.y} />
      </svg>
    </div>
  );
}
