import type { PlotArea } from '../../parts/plot/plot-area.ts';
import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { ARM, type DecisionLine, pointBy, shiftedBy, turnedBy } from './decision-line.ts';
import { LARGEST, type Neuron, type Point } from './neuron-model.ts';
import { angleOf, type Knob } from './words.ts';

export interface LineHandlesProps {
  neuron: Neuron;
  line: DecisionLine;
  area: PlotArea;
  onMove: (knob: Knob, to: (neuron: Neuron) => Neuron) => void;
}

/** Whether an arrow key moves a handle forwards or back. */
const DIRECTIONS: Readonly<Record<string, number | undefined>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
};
/** How near to the edge a handle may come, in units of the plane. */
const EDGE = 0.1;

/** The two handles of the line, each a slider: one shifts it, one turns it. */
export function LineHandles({ neuron, line, area, onMove }: LineHandlesProps) {
  const { distance } = line;
  const angle = angleOf(line);
  const onKeyDown =
    (knob: 'shift' | 'turn', by: (neuron: Neuron, direction: number) => Neuron) =>
    (event: KeyboardEvent) => {
      const direction = DIRECTIONS[event.key];
      if (direction === undefined) return;
      event.preventDefault();
      onMove(knob, (now) => by(now, direction));
    };
  return (
    <>
      <g
        class="line-handle"
        data-handle="shift"
        role="slider"
        tabindex={0}
        aria-label="Shift the line"
        aria-valuemin={-LARGEST.b}
        aria-valuemax={LARGEST.b}
        // Along w is upwards for a slider, and downwards for b.
        aria-valuenow={-neuron.b}
        aria-valuetext={`${formatNumber(distance, 2)} along w from the origin, b = ${formatPlain(neuron.b)}`}
        onKeyDown={onKeyDown('shift', shiftedBy)}
      >
        <HandleMark place={placeIn(area, pointBy(line, 0))} shape="M-5 -5h10v10h-10z" />
      </g>
      <g
        class="line-handle"
        data-handle="turn"
        role="slider"
        tabindex={0}
        aria-label="Turn the line"
        aria-valuenow={Number.parseFloat(angle.replace('−', '-'))}
        aria-valuemin={-180}
        aria-valuemax={180}
        aria-valuetext={`w points at ${angle}`}
        onKeyDown={onKeyDown('turn', turnedBy)}
      >
        <HandleMark
          place={placeIn(area, pointBy(line, ARM))}
          shape="M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z"
        />
      </g>
    </>
  );
}

function HandleMark({ place, shape }: { place: Point; shape: string }) {
  return (
    <g transform={`translate(${place.x} ${place.y})`}>
      <circle class="handle-reach" r="15" />
      <path class="handle-mark" d={shape} />
    </g>
  );
}

/** Places a handle in the drawing; one that would be out of sight waits at the edge. */
function placeIn({ x, y }: PlotArea, point: Point): Point {
  const within = (value: number, low: number, high: number) =>
    Math.min(high - EDGE, Math.max(low + EDGE, value));
  return {
    x: x.place(within(point.x, x.low, x.high)),
    y: y.place(within(point.y, y.low, y.high)),
  };
}
