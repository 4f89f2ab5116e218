import { type Numbers, zeros } from './numbers.ts';
import { nameOf, type Value } from './value.ts';

/**
 * Computes ∂target/∂leaf by forward mode: one pass for every entry of the leaf, each of which finds
 * one partial derivative. (Reverse mode finds them all in one.) The target is 1×1.
 */
export function forwardModeGradient(target: Value, leaf: Value): Numbers {
  if (target.size !== 1) {
    throw new Error(`a gradient belongs to a single number, not to ${nameOf(target)}`);
  }
  const gradient = zeros(leaf.size, target.graph.precision);
  const direction = zeros(leaf.size, target.graph.precision);
  const directions = new Map([[leaf, direction]]);
  for (let i = 0; i < leaf.size; i++) {
    direction[i] = 1;
    target.graph.tangent(target, directions);
    gradient[i] = target.tangent[0];
    direction[i] = 0;
  }
  return gradient;
}
