import { Axes } from '../../parts/plot/Axes.tsx';
import { LineLegend } from '../../parts/plot/LineLegend.tsx';
import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import { METHODS, type MethodName } from './cost-model.ts';
import { METHOD_DASHES, METHOD_NAMES } from './words.ts';

export interface CostPlotProps {
  parameters: readonly number[];
  /** Of each method, a cost for each network; undefined where there is none. */
  costs: Readonly<Record<MethodName, readonly (number | undefined)[]>>;
  yLabel: string;
  /** The network that is looked at: its place in the lists. */
  chosen: number;
  label: string;
}

const KINDS = {
  reverse: 'gradient',
  forward: 'data',
  'one-sided': 'parameter',
  central: 'loss',
} as const satisfies Record<MethodName, string>;

/** The cost of one gradient against the number of parameters, both on axes of equal ratios. */
export function CostPlot({ parameters, costs, yLabel, chosen, label }: CostPlotProps) {
  const all = METHODS.flatMap((method) => costs[method].filter((cost) => cost !== undefined));
  const area = plotArea(
    [parameters[0], parameters[parameters.length - 1]],
    [Math.min(...all), Math.max(...all)],
    300,
    { x: 'log', y: 'log' },
  );
  const x = area.x.place(parameters[chosen]);
  return (
    <div class="cost-plot plot">
      <svg viewBox={`0 0 ${area.width} ${area.height}`} role="img" aria-label={label}>
        <Axes area={area} xLabel="parameters P" yLabel={yLabel} />
        <line class="rate-line" x1={x} x2={x} y1={area.top} y2={area.bottom} />
        {METHODS.map((method) => {
          const points = costs[method].map((cost, i) => ({
            x: parameters[i],
            y: cost ?? Number.NaN,
          }));
          return (
            <g key={method}>
              <path
                class={`curve of-${KINDS[method]}`}
                stroke-dasharray={METHOD_DASHES[method]}
                d={pathThrough(area, points)}
              />
              {points
                .filter(({ y }) => Number.isFinite(y))
                .map((point) => (
                  <circle
                    key={point.x}
                    class={`cost-mark of-${KINDS[method]}`}
                    cx={area.x.place(point.x)}
                    cy={area.y.place(point.y)}
                    r="2.5"
                  />
                ))}
            </g>
          );
        })}
      </svg>
      <LineLegend
        lines={METHODS.map((method) => ({
          name: METHOD_NAMES[method],
          kind: KINDS[method],
          dash: METHOD_DASHES[method],
        }))}
      />
    </div>
  );
}
