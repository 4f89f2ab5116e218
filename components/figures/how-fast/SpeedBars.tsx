import { logScale } from '../../parts/plot/scale.ts';
import { formatCount } from '../../parts/text/format-number.ts';
import type { Entry } from './speeds.ts';
import { writeRate } from './words.ts';
import '../../parts/plot/plot.css';

export interface SpeedBarsProps {
  entries: readonly Entry[];
  label: string;
}

const WIDTH = 360;
const [LEFT, RIGHT] = [10, WIDTH - 22];
const ROW = 34;
const BAR = 10;
const AXIS = 40;

/** Examples a second as bars on an axis of equal ratios, the fastest on top. */
export function SpeedBars({ entries, label }: SpeedBarsProps) {
  const bottom = entries.length * ROW + 4;
  const rates = entries.map(({ rate }) => rate);
  const low = 10 ** (Math.floor(Math.log10(Math.min(...rates))) - 1);
  const high = 10 ** Math.ceil(Math.log10(Math.max(...rates)) + 0.02);
  const scale = logScale(low, high, LEFT, RIGHT);
  return (
    <div class="speed-bars plot">
      <svg viewBox={`0 0 ${WIDTH} ${bottom + AXIS}`} role="img" aria-label={label}>
        <g class="plot-axes">
          {scale.ticks(5).map((tick) => (
            <g key={tick}>
              <line x1={scale.place(tick)} x2={scale.place(tick)} y1={0} y2={bottom} />
              <text class="x-tick" x={scale.place(tick)} y={bottom + 15}>
                {tick < 1e6 ? formatCount(tick) : `${formatCount(tick / 1e6)} M`}
              </text>
            </g>
          ))}
          <text class="axis-name" x={WIDTH / 2} y={bottom + 33}>
            examples a second
          </text>
        </g>
        {entries.map(({ name, rate, side }, i) => (
          <g key={name} class={`speed-bar is-${side}`}>
            <text x={LEFT + 2} y={i * ROW + 15}>
              {name}
            </text>
            <text class="speed-rate" x={RIGHT} y={i * ROW + 15}>
              {writeRate(rate)}
            </text>
            <rect x={LEFT} y={i * ROW + 20} width={scale.place(rate) - LEFT} height={BAR} />
          </g>
        ))}
      </svg>
    </div>
  );
}
