import type { LayerParameters, NetworkData } from './network-data.ts';

/** What the widths of the edges mean. */
export type EdgeQuantity = 'weights' | 'gradients';

const THINNEST = 0.75;

/** Returns the width of the widest of so many edges: many would merge into a block of colour. */
export function widestStroke(edges: number): number {
  if (edges <= 16) return 6;
  return edges <= 32 ? 4.5 : 3;
}

/** Returns the largest size among the numbers, at least `floor`; what is not finite is left out. */
export function largest(numbers: Iterable<number | undefined>, floor: number): number {
  let most = floor;
  for (const number of numbers) {
    const size = Math.abs(number ?? 0);
    if (Number.isFinite(size) && size > most) most = size;
  }
  return most;
}

/** Returns the width of an edge in proportion to |value|: `widest` where that is `full`. */
export function strokeWidth(value: number, full: number, widest: number): number {
  const share = Number.isFinite(value) ? Math.abs(value) / full : 0;
  // Rounded, so that a frame changes only what the eye can see change.
  return Math.round(100 * (THINNEST + (widest - THINNEST) * Math.min(1, share))) / 100;
}

/**
 * Returns what the widest edge stands for: the largest gradient, or the largest weight but at
 * least 1, so that a network of small weights looks thin.
 */
export function fullStroke(network: NetworkData, quantity: EdgeQuantity): number {
  const numbers = network.layers.flatMap((layer) => Array.from(edgeNumbers(layer, quantity)));
  return largest(numbers, quantity === 'weights' ? 1 : 1e-12);
}

function edgeNumbers(layer: LayerParameters, quantity: EdgeQuantity) {
  return (quantity === 'weights' ? layer.weights : layer.weightGradient) ?? [];
}
