/** Which line is the network and which the target. */
export function CurveLegend() {
  return (
    <ul class="plot-legend">
      <li>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <path class="curve of-parameter" d="M0 6H28" />
        </svg>
        network
      </li>
      <li>
        <svg viewBox="0 0 28 12" aria-hidden="true">
          <path class="curve of-data" stroke-dasharray="6 4" d="M0 6H28" />
        </svg>
        target
      </li>
    </ul>
  );
}
