import { marksPath } from '../../parts/plot/class-marks.ts';
import { FunctionPlot } from '../../parts/plot/FunctionPlot.tsx';
import type { Experiment } from './model/experiment.ts';
import { axisOf } from './model/plane.ts';
import type { PartName } from './model/prepare-data.ts';

/** Beyond this many, points would only cover each other. */
const MOST_POINTS = 1000;

/** For a target that is a number: what was predicted against what it was; right is on the line. */
export function TargetPlot({ experiment, part }: { experiment: Experiment; part: PartName }) {
  const { network, data } = experiment;
  const { raw, rawParts, parts, targetScale } = data;
  const axis = axisOf({ ...raw, inputs: raw.targets, inputCount: 1 }, 0);
  const predicted = network.predict(parts[part].inputs);
  const clamp = (y: number) => Math.min(axis[1], Math.max(axis[0], y));
  const points = Array.from(rawParts[part].targets.slice(0, MOST_POINTS), (target, i) => ({
    x: target,
    y: clamp(targetScale.mean + targetScale.deviation * predicted[i]),
  }));
  const name = raw.targetNames[0];
  return (
    <>
      <FunctionPlot
        id="playground-targets"
        x={axis}
        y={axis}
        xLabel={`${name}, as it is`}
        yLabel="predicted"
        label={`${name} predicted against ${name} as it is, ${points.length} examples; right predictions lie on the diagonal.`}
        curves={[{ name: 'right', kind: 'loss', dash: '6 4', at: (target) => target }]}
      >
        {(area) => (
          <path
            class="class-marks"
            fill="var(--data)"
            d={marksPath(
              0,
              points.map(({ x, y }) => ({ x: area.x.place(x), y: area.y.place(y) })),
            )}
          />
        )}
      </FunctionPlot>
      <p class="playground-note">On the dashed line, prediction and target agree.</p>
    </>
  );
}
