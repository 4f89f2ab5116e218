import type { Value } from '../../../src/engine/graph/value.ts';

/** Returns the entry of the leaves with the largest slope, by the gradient they hold. */
export function steepest(leaves: readonly Value[]): { leaf: Value; index: number } {
  let best = { leaf: leaves[0], index: 0 };
  for (const leaf of leaves) {
    leaf.gradient.forEach((slope, index) => {
      if (Math.abs(slope) > Math.abs(best.leaf.gradient[best.index])) best = { leaf, index };
    });
  }
  return best;
}

/** Names an entry of a recorded leaf: `layer 1 weights, to 2 from 1`, `layer 2 biases, of 1`. */
export function parameterName({ label, rows, columns }: Value, index: number): string {
  const name = label?.name ?? 'parameter';
  if (rows === 1 && name.endsWith('biases')) return `${name}, neuron ${index + 1}`;
  return `${name}, to ${Math.floor(index / columns) + 1} from ${(index % columns) + 1}`;
}
