import { marksPath } from '../../parts/plot/class-marks.ts';
import { type DescentName, OPTIMIZERS } from './optimizers.ts';

/** Which trail is whose, by colour, dash and mark; what the other marks mean. */
export function PathLegend({ looked, words }: { looked: DescentName; words: string }) {
  return (
    <ul class="plot-legend descent-legend">
      {OPTIMIZERS.map(({ value, label, dash }, i) => (
        <li key={value} class={value === looked ? 'is-looked' : undefined}>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path class={`trail of-${value}`} stroke-dasharray={dash} d="M0 6H28" />
            <path class={`trail-end of-${value}`} d={marksPath(i, [{ x: 22, y: 6 }])} />
          </svg>
          {label}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 28 12" aria-hidden="true" class="contour-lines">
          <path d="M0 3H28M0 9H28" />
        </svg>
        equal loss: {words}
      </li>
      <li>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <circle class="start-mark" cx="8" cy="6" r="5" />
          <path class="lowest-mark" d="M17 6h10M22 1v10" />
        </svg>
        start, lowest point
      </li>
    </ul>
  );
}
