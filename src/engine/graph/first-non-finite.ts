import type { Numbers } from './numbers.ts';
import type { Value } from './value.ts';

/** Where NaN or an infinity first stands. */
export interface NonFinite {
  readonly value: Value;
  readonly quantity: 'data' | 'gradient';
}

/**
 * Finds the first value on the way to `target` whose data is not finite, in the order of computation;
 * failing that, the first gradient on the way back. Undefined where all is finite.
 */
export function firstNonFinite(target: Value): NonFinite | undefined {
  const way = target.graph.ancestors(target);
  const forward = way.find((value) => !allFinite(value.data));
  if (forward) return { value: forward, quantity: 'data' };
  const backward = way.findLast((value) => !allFinite(value.gradient));
  return backward && { value: backward, quantity: 'gradient' };
}

function allFinite(numbers: Numbers): boolean {
  return numbers.every(Number.isFinite);
}
