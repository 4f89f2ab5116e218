import { nameOf, type Value } from './graph/value.ts';

/** How steep a function is where it stands, and how that changes along its own gradient. */
export interface GradientSlope {
  /** ‖∇target‖² over the leaves. */
  readonly squaredNorm: number;
  /** The second derivative along ∇target / ‖∇target‖; NaN where the gradient is 0 or not finite. */
  readonly curvature: number;
}

/** How far to either side the gradient is looked at, relative to the size of the leaves. */
const REACH = 1e-4;

/**
 * Measures the curvature of target (1×1) along its gradient in the leaves: a central difference of
 * gradients, each by backpropagation. Leaves all data and gradients as a pass at the present point
 * does. Throws for a leaf that is not tracked.
 */
export function curvatureAlongGradient(target: Value, leaves: readonly Value[]): GradientSlope {
  for (const leaf of leaves) {
    if (!leaf.tracked) throw new Error(`${nameOf(leaf)} is not tracked, so it has no gradient`);
  }
  const { graph } = target;
  graph.forward(target);
  graph.backward(target);
  const start = leaves.map(({ data }) => data.slice());
  const direction = leaves.map(({ gradient }) => gradient.slice());
  const squaredNorm = product(direction, direction);
  const norm = Math.sqrt(squaredNorm);
  if (!(norm > 0 && norm < Infinity)) return { squaredNorm, curvature: Number.NaN };
  const reach = REACH * Math.max(1, Math.sqrt(product(start, start)));
  const slopeAt = (far: number) => {
    leaves.forEach(({ data }, l) => {
      for (let i = 0; i < data.length; i++) data[i] = start[l][i] + (far / norm) * direction[l][i];
    });
    graph.forward(target);
    graph.backward(target);
    return (
      product(
        leaves.map(({ gradient }) => gradient),
        direction,
      ) / norm
    );
  };
  const curvature = (slopeAt(reach) - slopeAt(-reach)) / (2 * reach);
  slopeAt(0);
  return { squaredNorm, curvature };
}

function product(a: readonly ArrayLike<number>[], b: readonly ArrayLike<number>[]): number {
  let sum = 0;
  a.forEach((numbers, l) => {
    for (let i = 0; i < numbers.length; i++) sum += numbers[i] * b[l][i];
  });
  return sum;
}
