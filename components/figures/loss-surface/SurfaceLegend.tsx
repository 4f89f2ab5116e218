/** What the marks on a slice mean. */
export function SurfaceLegend() {
  return (
    <ul class="plot-legend">
      <li>
        <Swatch kind="surface-home" d="M14 1l5 5l-5 5l-5 -5z" /> the network
      </li>
      <li>
        <Swatch kind="slice-point" d="M9 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z" /> the point
      </li>
      <li>
        <Swatch kind="arrow-uphill" d="M2 6H26M20 2L26 6L20 10" /> gradient, uphill
      </li>
      <li>
        <Swatch kind="arrow-downhill" d="M2 6H26M20 2L26 6L20 10" /> its opposite
      </li>
    </ul>
  );
}

function Swatch({ kind, d }: { kind: string; d: string }) {
  return (
    <svg viewBox="0 0 28 12" aria-hidden="true">
      <path class={kind} d={d} />
    </svg>
  );
}
