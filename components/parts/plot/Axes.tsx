import { formatCount, formatNumber, formatPlain } from '../text/format-number.ts';
import type { PlotArea } from './plot-area.ts';
import './plot.css';

export interface AxesProps {
  area: PlotArea;
  xLabel: string;
  yLabel: string;
  /** True where the horizontal axis counts something, such as updates. */
  counts?: boolean | undefined;
}

/** The axes of a plot: ruled at round numbers, named; a line at zero where zero is inside. */
export function Axes({ area, xLabel, yLabel, counts = false }: AxesProps) {
  const { x, y, left, right, top, bottom } = area;
  const xTicks = x.ticks(6).filter((tick) => !counts || Number.isInteger(tick));
  return (
    <g class="plot-axes">
      {xTicks.map((tick) => (
        <g key={`x${tick}`} class={tick === 0 ? 'is-zero' : undefined}>
          <line x1={x.place(tick)} x2={x.place(tick)} y1={top} y2={bottom} />
          <text class="x-tick" x={x.place(tick)} y={bottom + 16}>
            {writeTick(tick)}
          </text>
        </g>
      ))}
      {y.ticks(5).map((tick) => (
        <g key={`y${tick}`} class={tick === 0 ? 'is-zero' : undefined}>
          <line x1={left} x2={right} y1={y.place(tick)} y2={y.place(tick)} />
          <text class="y-tick" x={left - 6} y={y.place(tick)} dy="0.32em">
            {writeTick(tick)}
          </text>
        </g>
      ))}
      <text class="axis-name" x={(left + right) / 2} y={bottom + 33}>
        {xLabel}
      </text>
      <text class="axis-name" transform={`translate(9 ${(top + bottom) / 2}) rotate(-90)`}>
        {yLabel}
      </text>
    </g>
  );
}

/** Writes a tick; a power of ten that would be long as 10ⁿ. */
function writeTick(tick: number): string {
  const text =
    tick !== 0 && Math.abs(tick) <= 0.001
      ? formatNumber(tick, 1)
      : /^10{4,}$/.test(`${tick}`)
        ? formatCount(tick)
        : formatPlain(tick);
  return text.replace(/^1\.0+\s×\s/, '');
}
