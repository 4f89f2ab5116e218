import { Axes } from '../../parts/plot/Axes.tsx';
import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';

export interface NormPlotProps {
  /** ‖∂L/∂W‖ of each layer, from the first. */
  norms: readonly number[];
}

/** Below it a gradient is drawn at the edge: the plot has to end somewhere. */
const LEAST = 1e-16;
const MOST = 1e12;

/** The length of each layer's gradient, on an axis of equal ratios. */
export function NormPlot({ norms }: NormPlotProps) {
  const drawn = norms.map((norm) => Math.min(MOST, Math.max(LEAST, norm || LEAST)));
  const decade = (x: number) => Number(x.toExponential(0).split('e')[1]);
  const low = Number(`1e${Math.min(-3, decade(Math.min(...drawn)))}`);
  const high = Number(`1e${Math.max(1, decade(Math.max(...drawn)) + 1)}`);
  const area = plotArea([1, Math.max(2, norms.length)], [low, high], 300, { y: 'log' });
  const points = drawn.map((y, i) => ({ x: i + 1, y }));
  return (
    <div class="plot">
      <svg
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label="The length of the gradient of the weights, layer by layer"
      >
        <Axes area={area} xLabel="layer" yLabel="length" counts />
        <path class="curve of-gradient" d={pathThrough(area, points)} />
        {points.map(({ x, y }) => (
          <circle key={x} class="norm-mark" cx={area.x.place(x)} cy={area.y.place(y)} r="2.5" />
        ))}
      </svg>
    </div>
  );
}
