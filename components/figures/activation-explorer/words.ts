import type { EntrywiseActivationName } from '../../../src/engine/operations/activations/index.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import { ACTIVATION_NAMES } from '../../parts/text/activation-names.ts';
import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { type ExplorerState, flatStretches, isFlat, slopeAt, valueAt } from './explorer-model.ts';

/** Says what a function gives at z, how steep it is there, and where it is flat. */
export function say({ name, other, z, threshold }: ExplorerState): string {
  const first = sayFunction(name, z, threshold);
  return other && other !== name ? `${first} ${sayFunction(other, z, threshold)}` : first;
}

function sayFunction(name: EntrywiseActivationName, z: number, threshold: number): string {
  const slope = slopeAt(name, z);
  const here = isFlat(name, threshold, z) ? 'flat here' : 'not flat here';
  return `At z\u00a0=\u00a0${formatNumber(z, 2)}, ${ACTIVATION_NAMES[name]} gives ${formatNumber(valueAt(name, z), 3)} with slope ${formatNumber(slope, 3)}: ${here}. ${sayFlat(name, threshold)}`;
}

/** Says where a function’s slope is within the threshold. */
export function sayFlat(name: EntrywiseActivationName, threshold: number): string {
  const stretches = flatStretches(name, threshold);
  const limit = `Its slope is within ±${formatPlain(threshold)}`;
  if (stretches.length === 0) return `${limit} nowhere.`;
  return `${limit} ${stretches.map(sayStretch).join(' and ')}.`;
}

function sayStretch([from, to]: Interval): string {
  const write = (z: number) => formatNumber(z, 2);
  if (from === -Infinity) return `below z\u00a0=\u00a0${write(to)}`;
  return to === Infinity
    ? `above z\u00a0=\u00a0${write(from)}`
    : `between z\u00a0=\u00a0${write(from)} and ${write(to)}`;
}
