import type { Numbers } from './numbers.ts';
import type { Value } from './value.ts';

/** What one target needs, worked out once: the operations to replay, and those to walk back through. */
export interface Plan {
  readonly target: Value;
  readonly forward: readonly Value[];
  /** The gradients to be cleared before the walk back. */
  readonly cleared: readonly Numbers[];
  readonly backward: readonly Value[];
}

/** Works out the plan of a target from its ancestors, itself among them, in the order of the record. */
export function planFor(target: Value, ancestors: readonly Value[]): Plan {
  const tracked = ancestors.filter((value) => value.tracked);
  return {
    target,
    forward: ancestors.filter((value) => value.inputs.length > 0),
    cleared: tracked.map((value) => value.gradient),
    backward: tracked.filter((value) => value.inputs.length > 0).reverse(),
  };
}
