import type { PlotArea } from '../../parts/plot/plot-area.ts';
import { type DecisionLine, pointBy } from './decision-line.ts';
import type { Point } from './neuron-model.ts';

/** The arrow is w at this fraction of its length. */
const ARROW_SCALE = 0.2;
/** Half the length of a line that crosses the plane wherever it stands in it. */
const FAR = 5;

/** The line z = 0, those where z is 1 and −1, the way to the origin, and w. */
export function LineDrawing({ line, area }: { line: DecisionLine; area: PlotArea }) {
  const place = ({ x, y }: Point) => `${area.x.place(x)} ${area.y.place(y)}`;
  const across = (z: number) => {
    const off = z / line.steepness;
    return `M${place(pointBy(line, -FAR, off))}L${place(pointBy(line, FAR, off))}`;
  };
  const foot = pointBy(line, 0);
  const tip = pointBy(line, 0, ARROW_SCALE * line.steepness);
  const barb = (side: number) => pointBy(line, side, ARROW_SCALE * line.steepness - 0.1);
  return (
    <>
      <path class="line-level" d={across(1) + across(-1)} />
      <path class="line-distance" d={`M${place({ x: 0, y: 0 })}L${place(foot)}`} />
      <path class="line-zero" d={across(0)} />
      <path class="line-reach" d={across(0)} />
      <g class="weight-arrow" data-sym="w">
        <path
          d={`M${place(foot)}L${place(tip)}M${place(barb(0.07))}L${place(tip)}L${place(barb(-0.07))}`}
        />
      </g>
    </>
  );
}
