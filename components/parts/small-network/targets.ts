import type { LossName } from '../../../src/engine/operations/losses/index.ts';

/** What a target may be under a loss. */
export function targetRange(loss: LossName, largest: number): { min: number; max: number } {
  const probability = loss === 'binary-cross-entropy' || loss === 'cross-entropy';
  return probability ? { min: 0, max: 1 } : { min: -largest, max: largest };
}

/** Rounding in sums of shares; the format allows more. */
const NEAR = 1e-12;

/**
 * Returns the nearest targets that a loss can have: shares for the cross-entropies, and a sum of 1
 * for the one over classes. There `kept` names the output whose share stays; the others share the
 * rest as they did before, or alike where they had none.
 */
export function fitTarget(
  target: readonly number[],
  loss: LossName,
  kept = largestOf(target),
): readonly number[] {
  if (loss !== 'binary-cross-entropy' && loss !== 'cross-entropy') return target;
  const shares = target.map((y) => Math.min(1, Math.max(0, y)));
  if (loss === 'binary-cross-entropy') return shares;
  if (shares.length === 1) return [1];
  if (Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < NEAR) return shares;
  const rest = 1 - shares[kept];
  const others = shares.reduce((sum, share, j) => (j === kept ? sum : sum + share), 0);
  return shares.map((share, j) => {
    if (j === kept) return share;
    return others > 0 ? (share * rest) / others : rest / (shares.length - 1);
  });
}

function largestOf(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}
