import { useRef, useState } from 'preact/hooks';
import { Axes } from '../../parts/plot/Axes.tsx';
import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import { type PlotPlace, placeByPointer } from '../../parts/plot/plot-place.ts';
import { formatNumber } from '../../parts/text/format-number.ts';
import {
  type DrawnCurve,
  drawThrough,
  HEIGHTS,
  heightWithin,
  nearestPoint,
  POINTS,
  placeOfPoint,
} from './curve-points.ts';

export interface CurvePadProps {
  curve: DrawnCurve;
  onDraw: (curve: DrawnCurve) => void;
  /** The network's own curve. */
  fitted: readonly PlotPlace[];
}

/** What each key adds to the height of the chosen point. */
const UP: Readonly<Record<string, number | undefined>> = {
  ArrowUp: 0.05,
  ArrowDown: -0.05,
  PageUp: 0.25,
  PageDown: -0.25,
};
const ALONG: Readonly<Record<string, number | undefined>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -POINTS,
  End: POINTS,
};

/** The curve, drawn by a pointer or point by point from the keyboard, and the network's beside it. */
export function CurvePad({ curve, onDraw, fitted }: CurvePadProps) {
  const [chosen, setChosen] = useState(8);
  const pen = useRef<PlotPlace | undefined>(undefined);
  const area = plotArea([-1, 1], [-1.2, 1.2], 260);
  const points = curve.map((y, i) => ({ x: placeOfPoint(i), y }));
  const place = { cx: area.x.place(placeOfPoint(chosen)), cy: area.y.place(curve[chosen]) };

  const follow = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const { currentTarget: drawing, pointerId } = event;
    if (event.type === 'pointerdown') drawing.setPointerCapture(pointerId);
    else if (!drawing.hasPointerCapture(pointerId)) return;
    const to = placeByPointer(event, area);
    const from = event.type === 'pointerdown' ? to : (pen.current ?? to);
    pen.current = to;
    setChosen(nearestPoint(to.x));
    onDraw(drawThrough(curve, from, to));
  };
  const move = (event: KeyboardEvent) => {
    const [up, along] = [UP[event.key], ALONG[event.key]];
    if (up === undefined && along === undefined) return;
    event.preventDefault();
    if (along !== undefined) setChosen(Math.min(POINTS - 1, Math.max(0, chosen + along)));
    else if (up !== undefined) {
      onDraw(curve.map((y, i) => (i === chosen ? heightWithin(y + up) : y)));
    }
  };

  return (
    <div class="curve-pad plot">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset. */}
      <svg
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="group"
        aria-label="Your curve, and the network’s"
        onPointerDown={follow}
        onPointerMove={follow}
      >
        <Axes area={area} xLabel="x" yLabel="y" />
        <clipPath id="drawn-curve-inside">
          <rect
            x={area.left}
            y={area.top}
            width={area.right - area.left}
            height={area.bottom - area.top}
          />
        </clipPath>
        <path class="curve of-data" stroke-dasharray="6 4" d={pathThrough(area, points)} />
        <g clip-path="url(#drawn-curve-inside)">
          <path class="curve of-parameter" d={pathThrough(area, fitted)} />
        </g>
        {points.map(({ x, y }) => (
          <circle key={x} class="pad-point" r="3.5" cx={area.x.place(x)} cy={area.y.place(y)} />
        ))}
        <g
          class="movable-point of-data"
          role="slider"
          tabindex={0}
          aria-label="Height of the curve; left and right choose a point"
          aria-orientation="vertical"
          aria-valuemin={HEIGHTS[0]}
          aria-valuemax={HEIGHTS[1]}
          aria-valuenow={curve[chosen]}
          aria-valuetext={`point ${chosen + 1} of ${POINTS}, x ${formatNumber(placeOfPoint(chosen), 3)}, y ${formatNumber(curve[chosen], 3)}`}
          onKeyDown={move}
        >
          <circle class="point-reach" r="14" {...place} />
          <circle class="point-mark" r="6" {...place} />
        </g>
      </svg>
    </div>
  );
}
