import './plot.css';

/** A line of a plot, as its legend shows it. */
export interface LegendLine {
  readonly name: string;
  /** The palette's kind. */
  readonly kind: 'loss' | 'data' | 'parameter' | 'gradient';
  readonly dash?: string | undefined;
}

/** Which line is which, by colour and by dash. */
export function LineLegend({ lines }: { lines: readonly LegendLine[] }) {
  return (
    <ul class="plot-legend">
      {lines.map(({ name, kind, dash }) => (
        <li key={name}>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path class={`curve of-${kind}`} stroke-dasharray={dash} d="M0 6H28" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
