import { formatCount, formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { type Drop, keptShare, whereTheyPart } from './drop-model.ts';

const write = (x: number) => formatNumber(x, 5);

/** Says what one step promises and what it brings, and from which rate on the two part. */
export function say(drop: Drop, drops: readonly Drop[], updates: number): string {
  const after = updates === 0 ? 'At the start' : `After ${countUpdates(updates)}`;
  if (!(drop.predicted > 0)) return `${after} the gradient is zero: no step changes anything.`;
  const promise = `${after}, with η = ${formatPlain(drop.rate)}, the gradient promises a drop of ${write(drop.predicted)}`;
  const brought =
    drop.real > 0
      ? `the step brings ${write(drop.real)}, ${formatNumber(100 * keptShare(drop), 1)}\u00a0% of it`
      : `the step makes the loss rise by ${write(-drop.real)}`;
  const parted = whereTheyPart(drops);
  const where = parted
    ? `From η = ${formatPlain(parted.rate)} on they differ by a tenth or more.`
    : 'They stay together as far as the slider goes.';
  return `${promise}; ${brought}. ${where}`;
}

export function countUpdates(updates: number): string {
  return `${formatCount(updates)} ${updates === 1 ? 'update' : 'updates'}`;
}
