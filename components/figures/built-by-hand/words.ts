import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { Gaps, HandState, Piece } from './hand-model.ts';

/** Names a piece by what it is and where. */
export function namePiece({ from, to }: Piece, i: number): string {
  const place =
    to === null
      ? `step at ${formatPlain(from)}`
      : `bump ${formatPlain(from)} to ${formatPlain(to)}`;
  return `${i + 1}: ${place}`;
}

/** Says what is built and how far it is from its target. */
export function say({ pieces, steepness }: HandState, { largest, at, mean }: Gaps): string {
  const bumps = pieces.filter(({ to }) => to !== null).length;
  const built = [count(bumps, 'bump'), count(pieces.length - bumps, 'step')].filter(Boolean);
  return (
    `${built.join(' and ')} of steepness ${formatPlain(steepness)}: the network is ` +
    `${formatNumber(mean, 4)} from its target on average, and ${formatNumber(largest, 4)} at the ` +
    `worst place, x = ${formatPlain(at)}.`
  );
}

function count(n: number, what: string): string {
  return n === 0 ? '' : `${n} ${what}${n === 1 ? '' : 's'}`;
}
