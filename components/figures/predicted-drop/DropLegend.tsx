import { formatPlain } from '../../parts/text/format-number.ts';
import { type Drop, firstHarm, whereTheyPart } from './drop-model.ts';

/** What the curves and letters mean, the letters with their rates. */
export function DropLegend({ drops }: { drops: readonly Drop[] }) {
  const parted = whereTheyPart(drops);
  const harm = firstHarm(drops);
  return (
    <ul class="plot-legend">
      <li>
        <Line kind="curve of-loss" /> real
      </li>
      <li>
        <Line kind="curve of-gradient" dash="6 4" /> promised by the slope
      </li>
      <li>
        <Line kind="curve of-parameter" dash="2 3" /> by slope and curvature: 1 − η c / 2
      </li>
      {parted && <li>A: a tenth apart, from η = {formatPlain(parted.rate)}</li>}
      {harm && <li>B: the loss rises, from η = {formatPlain(harm.rate)}</li>}
    </ul>
  );
}

function Line({ kind, dash }: { kind: string; dash?: string | undefined }) {
  return (
    <svg viewBox="0 0 28 12" aria-hidden="true">
      <path class={kind} stroke-dasharray={dash} d="M0 6H28" />
    </svg>
  );
}
