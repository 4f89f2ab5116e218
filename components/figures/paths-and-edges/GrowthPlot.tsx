import { Axes } from '../../parts/plot/Axes.tsx';
import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import { type Counted, MOST } from './paths-model.ts';

/** Paths and edges against the number of layers, the counts on a logarithmic axis. */
export function GrowthPlot({ counts }: { counts: readonly Counted[] }) {
  const most = Math.max(100, ...counts.flatMap(({ edges, paths }) => [edges, Number(paths)]));
  const area = plotArea([1, Math.max(7, counts.length)], [1, 2 * most], 220, { y: 'log' });
  const edges = counts.map((one) => ({ x: one.layers, y: one.edges }));
  const paths = counts.map((one) => ({ x: one.layers, y: Number(one.paths) }));
  return (
    <div class="plot growth-plot">
      <svg
        viewBox={`0 0 ${area.width} ${area.height}`}
        role="img"
        aria-label={`Number of edges and of paths for 1 to ${counts.length} of at most ${MOST.layers} hidden layers, on a logarithmic axis`}
      >
        <Axes area={area} xLabel="hidden layers" yLabel="count" />
        <path class="curve of-parameter" stroke-dasharray="6 4" d={pathThrough(area, edges)} />
        <path class="curve of-gradient" d={pathThrough(area, paths)} />
        {edges.map(({ x, y }) => (
          <rect
            key={x}
            class="growth-edges"
            x={area.x.place(x) - 3}
            y={area.y.place(y) - 3}
            width="6"
            height="6"
          />
        ))}
        {paths.map(({ x, y }) => (
          <circle key={x} class="growth-paths" cx={area.x.place(x)} cy={area.y.place(y)} r="3.5" />
        ))}
      </svg>
      <ul class="plot-legend">
        <li>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path class="curve of-gradient" d="M0 6H28" />
            <circle class="growth-paths" cx="14" cy="6" r="3.5" />
          </svg>
          paths from the weight
        </li>
        <li>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path class="curve of-parameter" stroke-dasharray="6 4" d="M0 6H28" />
            <rect class="growth-edges" x="11" y="3" width="6" height="6" />
          </svg>
          edges of the graph
        </li>
      </ul>
    </div>
  );
}
