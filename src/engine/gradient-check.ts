import { nameOf, type Value } from './graph/value.ts';

/** One entry of a gradient, computed twice. */
export interface CheckedEntry {
  readonly leaf: Value;
  /** Its place in the leaf's data. */
  readonly index: number;
  /** By backpropagation. */
  readonly analytic: number;
  /** By a central difference. */
  readonly numeric: number;
  readonly distance: number;
}

/** Near the cube root of the precision of float64, where truncation and round-off are about equal. */
export const CHECK_EPSILON = 1e-5;

/** Below it a gradient is compared as if it were this large: a central difference has noise. */
export const CHECK_NOTICEABLE = 1e-6;

/**
 * Returns how far apart two numbers are, relative to the larger: 0 where equal, up to 2 for opposite
 * signs. Numbers below 10⁻⁶ are compared relative to that.
 */
export function relativeDistance(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), CHECK_NOTICEABLE);
}

/**
 * Compares ∂target/∂leaf by backpropagation with central differences
 * (f(x + h) − f(x − h)) / 2h, h = ε max(1, |x|), for every entry of every leaf; leaves all data as it
 * was. Throws for a leaf that is not tracked, or that the target (1×1) does not depend on.
 */
export function gradientCheck(
  target: Value,
  leaves: readonly Value[],
  { epsilon = CHECK_EPSILON }: { readonly epsilon?: number } = {},
): CheckedEntry[] {
  return checked(target, leaves, (leaf) =>
    Array.from(leaf.gradient, (_, index) => compare(target, leaf, index, epsilon)),
  );
}

/** Does the same for a single entry of one leaf. */
export function checkEntry(
  target: Value,
  leaf: Value,
  index: number,
  { epsilon = CHECK_EPSILON }: { readonly epsilon?: number } = {},
): CheckedEntry {
  return checked(target, [leaf], () => [compare(target, leaf, index, epsilon)])[0];
}

/** Runs a check between a backward pass, which it compares with, and a forward pass, which tidies up. */
function checked(
  target: Value,
  leaves: readonly Value[],
  check: (leaf: Value) => CheckedEntry[],
): CheckedEntry[] {
  const { graph } = target;
  const way = new Set(graph.ancestors(target));
  for (const leaf of leaves) {
    if (!leaf.tracked) throw new Error(`${nameOf(leaf)} is not tracked, so it has no gradient`);
    if (leaf.inputs.length > 0)
      throw new Error(`${nameOf(leaf)} is computed, so it cannot be nudged`);
    if (!way.has(leaf)) throw new Error(`${nameOf(target)} does not depend on ${nameOf(leaf)}`);
  }
  graph.forward(target);
  graph.backward(target);
  const entries = leaves.flatMap(check);
  graph.forward(target);
  return entries;
}

function compare(target: Value, leaf: Value, index: number, epsilon: number): CheckedEntry {
  const analytic = leaf.gradient[index];
  const numeric = centralDifference(target, leaf, index, epsilon);
  return { leaf, index, analytic, numeric, distance: relativeDistance(analytic, numeric) };
}

function centralDifference(target: Value, leaf: Value, index: number, epsilon: number): number {
  const { graph } = target;
  const x = leaf.data[index];
  const h = epsilon * Math.max(1, Math.abs(x));
  leaf.data[index] = x + h;
  const right = leaf.data[index];
  graph.forward(target);
  const above = target.number;
  leaf.data[index] = x - h;
  const left = leaf.data[index];
  graph.forward(target);
  const below = target.number;
  leaf.data[index] = x;
  // x ± h is rounded when stored, so the step really taken is right − left.
  return (above - below) / (right - left);
}
