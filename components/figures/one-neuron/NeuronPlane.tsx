import { useRef } from 'preact/hooks';
import { Axes } from '../../parts/plot/Axes.tsx';
import { plotArea } from '../../parts/plot/plot-area.ts';
import { placeByPointer } from '../../parts/plot/plot-place.ts';
import { lineOf, shiftedTo, turnedTo } from './decision-line.ts';
import { LineDrawing } from './LineDrawing.tsx';
import { LineHandles } from './LineHandles.tsx';
import type { ActivationChoice, Answer, Neuron } from './neuron-model.ts';
import { shadeAt, shadingOf } from './shading.ts';
import { TargetPoint } from './TargetPoint.tsx';
import type { Knob } from './words.ts';

export interface NeuronPlaneProps {
  /** Unique on the page. */
  id: string;
  neuron: Neuron;
  activation: ActivationChoice;
  answers: readonly Answer[];
  onMove: (knob: Knob, to: (neuron: Neuron) => Neuron) => void;
}

/** One unit is as long upwards as across, so that w stands at right angles to its line. */
const AREA = plotArea([-1, 2], [-1, 2], 354);
const INSIDE = {
  x: AREA.left,
  y: AREA.top,
  width: AREA.right - AREA.left,
  height: AREA.bottom - AREA.top,
};

/** The plane of the two inputs: shaded by the output, with the line and the four points. */
export function NeuronPlane({ id, neuron, activation, answers, onMove }: NeuronPlaneProps) {
  /** What is being dragged, and the neuron as it was when that began. */
  const drag = useRef<{ knob: 'shift' | 'turn'; from: Neuron } | undefined>(undefined);
  const line = lineOf(neuron);
  const shading = line && shadingOf(line, activation, AREA);

  const begin = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    const target = event.target as Element;
    const handle = target.closest<SVGElement>('[data-handle]');
    const grabbed = handle?.dataset.handle ?? target.closest('.line-reach');
    drag.current = grabbed
      ? { knob: grabbed === 'turn' ? 'turn' : 'shift', from: neuron }
      : undefined;
    if (grabbed) event.currentTarget.setPointerCapture(event.pointerId);
    handle?.focus();
  };
  const follow = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    if (!drag.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { knob, from } = drag.current;
    const place = placeByPointer(event, AREA);
    onMove(knob, () => (knob === 'turn' ? turnedTo(from, place) : shiftedTo(from, place)));
  };
  const press = (event: MouseEvent & { currentTarget: SVGSVGElement }) => {
    // The end of a drag is a click as well.
    if (drag.current || !line) return;
    const place = placeByPointer(event, AREA);
    onMove('shift', (now) => shiftedTo(now, place));
  };

  return (
    <div class="neuron-plane plot">
      {/* biome-ignore lint/a11y: the handles inside and the sliders beside it take the keys. */}
      <svg
        viewBox={`0 0 ${AREA.width} ${AREA.height}`}
        role="group"
        aria-label="The plane of the two inputs, with the line where z is 0"
        onPointerDown={begin}
        onPointerMove={follow}
        onClick={press}
      >
        {shading && (
          <linearGradient
            id={`${id}-shading`}
            gradientUnits="userSpaceOnUse"
            x1={shading.x1}
            y1={shading.y1}
            x2={shading.x2}
            y2={shading.y2}
          >
            {shading.stops.map(({ offset, opacity }) => (
              <stop key={offset} offset={offset} stop-opacity={opacity} />
            ))}
          </linearGradient>
        )}
        <clipPath id={`${id}-inside`}>
          <rect {...INSIDE} />
        </clipPath>
        <Axes area={AREA} xLabel="x₁" yLabel="x₂" />
        <rect
          {...INSIDE}
          {...(shading
            ? { fill: `url(#${id}-shading)` }
            : { fill: 'var(--data)', 'fill-opacity': shadeAt(neuron.b, activation) })}
        />
        <g clip-path={`url(#${id}-inside)`}>{line && <LineDrawing line={line} area={AREA} />}</g>
        {answers.map(({ point, target, verdict }) => (
          <TargetPoint
            key={`${point.x},${point.y}`}
            x={AREA.x.place(point.x)}
            y={AREA.y.place(point.y)}
            target={target}
            wrong={verdict !== 'right'}
          />
        ))}
        {line && <LineHandles neuron={neuron} line={line} area={AREA} onMove={onMove} />}
      </svg>
    </div>
  );
}
