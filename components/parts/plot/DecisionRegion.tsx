import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onThemeChange } from '../../../src/reader/theme.ts';
import { formatNumber } from '../text/format-number.ts';
import { LiveSentence } from '../text/LiveSentence.tsx';
import { Axes } from './Axes.tsx';
import { ClassLegend } from './ClassLegend.tsx';
import { classColour, marksPath } from './class-marks.ts';
import { type Interval, plotArea } from './plot-area.ts';
import { type PlotPlace, placeByKey, placeByPointer } from './plot-place.ts';
import { verdictOf } from './region.ts';
import { createRegionPainter, type PredictPoints, type RegionPainter } from './region-painter.ts';
import { StillRegion } from './StillRegion.tsx';
import './decision-region.css';

export interface DecisionRegionProps {
  x: Interval;
  y: Interval;
  xLabel: string;
  yLabel: string;
  classNames: readonly string[];
  /** The examples: `class` is an index into `classNames`. */
  examples: readonly { readonly x: number; readonly y: number; readonly class: number }[];
  predict: PredictPoints;
  /** The model's outputs a point: 1 for two classes, else one a class. */
  outputs: number;
  /** Anything that differs whenever the model does, such as its step. */
  version: string | number;
}

/** Cells along each side of the painted picture. */
const CELLS = 60;

/** Which class a model chooses where, over two inputs; a probe reads the value at any point. */
export function DecisionRegion(props: DecisionRegionProps) {
  const { x, y, xLabel, yLabel, classNames, examples, predict, outputs, version } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<RegionPainter | undefined>(undefined);
  const [probe, setProbe] = useState<PlotPlace>({ x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 });
  const latest = useRef({ predict, outputs, grid: { x, y, cells: CELLS } });
  latest.current = { predict, outputs, grid: { x, y, cells: CELLS } };
  useEffect(() => {
    if (!canvas.current) return;
    painter.current = createRegionPainter(canvas.current, () => latest.current);
    painter.current.paint();
    const stopListening = onThemeChange(() => painter.current?.paint());
    return () => {
      stopListening();
      painter.current?.stop();
    };
  }, []);

  // The version stands for the model, which may be changed in place.
  useEffect(() => painter.current?.paint(), [version]);

  const area = plotArea(x, y, 340);
  // Drawn once: the canvas soon covers it.
  const still = useMemo(() => <StillRegion {...latest.current} />, []);
  // Thousands of marks take longer to write down than everything else.
  const marks = useMemo(
    () =>
      classNames.map((_, index) =>
        marksPath(
          index,
          examples
            .filter((example) => example.class === index)
            .map((example) => ({ x: area.x.place(example.x), y: area.y.place(example.y) })),
        ),
      ),
    [examples, classNames, x[0], x[1], y[0], y[1]],
  );
  const values = predict(Float64Array.of(probe.x, probe.y));
  const verdict = verdictOf(values, 0, outputs);
  const sentence =
    `At ${xLabel} = ${formatNumber(probe.x, 2)}, ${yLabel} = ${formatNumber(probe.y, 2)}: ` +
    `${classNames[verdict.class]} (output ${formatNumber(values[outputs === 1 ? 0 : verdict.class], 3)}).`;
  const cross = { x: area.x.place(probe.x), y: area.y.place(probe.y) };

  return (
    <div class="decision-region plot">
      <div
        class="decision-region-stage"
        // Arrow keys must reach the probe: a screen reader in browse mode would keep them.
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
        tabIndex={0}
        aria-label={`Decision region over ${xLabel} and ${yLabel}. Arrow keys move the probe.`}
        onKeyDown={(event) => {
          const next = placeByKey(event.key, probe, area);
          if (!next) return;
          event.preventDefault();
          setProbe(next);
        }}
        onPointerDown={(event) => setProbe(placeByPointer(event, area))}
      >
        {still}
        <canvas ref={canvas} width={CELLS} height={CELLS} />
        <svg viewBox={`0 0 ${area.width} ${area.height}`} aria-hidden="true">
          <Axes area={area} xLabel={xLabel} yLabel={yLabel} />
          {classNames.map((name, index) => (
            <path
              key={name}
              class="class-marks"
              fill={`var(${classColour(index)})`}
              d={marks[index]}
            />
          ))}
          <path class="probe" d={`M${cross.x - 9} ${cross.y}h18M${cross.x} ${cross.y - 9}v18`} />
        </svg>
      </div>
      <ClassLegend classNames={classNames} />
      <LiveSentence>{sentence}</LiveSentence>
    </div>
  );
}
