/** What the marks of the sweep mean. */
export function SweepLegend() {
  return (
    <ul class="plot-legend">
      <li>
        <Sign kind="learned" d="M11 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0z" /> the loss fell
      </li>
      <li>
        <Sign kind="worse" d="M14 2l4 7h-8z" /> the loss rose
      </li>
      <li>
        <Sign kind="diverged" d="M10.5 2.5l7 7m0-7l-7 7" /> diverged
      </li>
    </ul>
  );
}

function Sign({ kind, d }: { kind: string; d: string }) {
  return (
    <svg viewBox="0 0 28 12" aria-hidden="true">
      <path class={`run-mark is-${kind}`} d={d} />
    </svg>
  );
}
