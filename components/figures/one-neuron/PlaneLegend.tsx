import { formatPlain } from '../../parts/text/format-number.ts';
import type { ActivationChoice } from './neuron-model.ts';
import { SHADED } from './shading.ts';

/** What the lines and the shades of the plane mean. */
export function PlaneLegend({ activation }: { activation: ActivationChoice }) {
  const [low, high] = SHADED[activation];
  return (
    <ul class="plane-legend plot-legend">
      <li>
        <Swatch kind="line-zero" /> z = 0
      </li>
      <li>
        <Swatch kind="line-level" /> z = 1, z = −1
      </li>
      <li>
        <Swatch kind="weight-arrow" /> w, a fifth of its length
      </li>
      <li>
        <span class="shade-scale" aria-hidden="true" />a from {formatPlain(low)} to{' '}
        {formatPlain(high)}
      </li>
      <li>
        <Swatch kind="point-wrong" /> on the wrong side
      </li>
    </ul>
  );
}

function Swatch({ kind }: { kind: string }) {
  return (
    <svg viewBox="0 0 28 12" aria-hidden="true" class={kind}>
      {kind === 'point-wrong' ? (
        <circle class={kind} cx="14" cy="6" r="5" />
      ) : (
        <path class={kind} d={kind === 'weight-arrow' ? 'M2 6H26M20 2L26 6L20 10' : 'M0 6H28'} />
      )}
    </svg>
  );
}
