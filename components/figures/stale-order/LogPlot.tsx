import { DASHES } from '../../parts/chart/series.ts';
import { pathThrough, plotArea } from '../../parts/plot/plot-area.ts';
import '../../parts/plot/plot.css';

export interface LogCurve {
  readonly name: string;
  readonly kind: 'loss' | 'gradient';
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface LogPlotProps {
  /** Powers of ten: where the axes begin and end. */
  x: readonly [number, number];
  y: readonly [number, number];
  xLabel: string;
  yLabel: string;
  label: string;
  curves: readonly LogCurve[];
  /** Marked by a line across. */
  at: number;
}

/** Curves over two logarithmic axes, ruled at the powers of ten; the second curve is dashed. */
export function LogPlot({ x, y, xLabel, yLabel, label, curves, at }: LogPlotProps) {
  const area = plotArea(x, y, 222);
  const { left, right, top, bottom } = area;
  const cursor = area.x.place(Math.log10(at));
  return (
    <div class="plot log-plot">
      <svg viewBox={`0 0 ${area.width} ${area.height}`} role="img" aria-label={label}>
        <g class="plot-axes">
          {wholes(x).map((power) => (
            <g key={`x${power}`}>
              <line x1={area.x.place(power)} x2={area.x.place(power)} y1={top} y2={bottom} />
              <text class="x-tick" x={area.x.place(power)} y={bottom + 14}>
                <PowerOfTen power={power} />
              </text>
            </g>
          ))}
          {wholes(y).map((power) => (
            <g key={`y${power}`}>
              <line x1={left} x2={right} y1={area.y.place(power)} y2={area.y.place(power)} />
              <text class="y-tick" x={left - 6} y={area.y.place(power)} dy="0.32em">
                <PowerOfTen power={power} />
              </text>
            </g>
          ))}
          <text class="axis-name" x={(left + right) / 2} y={bottom + 31}>
            {xLabel}
          </text>
        </g>
        <text class="plot-name" x={left + 6} y={(top + bottom) / 2}>
          {yLabel}
        </text>
        <line class="log-cursor" x1={cursor} x2={cursor} y1={top} y2={bottom} />
        {curves.map(({ name, kind, points }, i) => (
          <path
            key={name}
            class={`curve of-${kind}`}
            stroke-dasharray={DASHES[i].join(' ') || undefined}
            d={pathThrough(
              area,
              points.map((point) => ({ x: Math.log10(point.x), y: Math.log10(point.y) })),
            )}
          />
        ))}
      </svg>
    </div>
  );
}

function PowerOfTen({ power }: { power: number }) {
  return (
    <>
      10
      <tspan dy="-0.4em" font-size="9">
        {power < 0 ? `−${-power}` : power}
      </tspan>
    </>
  );
}

function wholes([low, high]: readonly [number, number]): number[] {
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}
