import { DASHES, type Series } from './series.ts';
import '../plot/plot.css';

/** Which curve is which, by colour and by dash. */
export function Legend({ series }: { series: readonly Pick<Series, 'name' | 'kind'>[] }) {
  if (series.length < 2) return null;
  return (
    <ul class="plot-legend">
      {series.map(({ name, kind = 'loss' }, i) => (
        <li key={name}>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path
              class={`curve of-${kind}`}
              d="M0 6H28"
              stroke-dasharray={DASHES[i % DASHES.length].join(' ') || undefined}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
