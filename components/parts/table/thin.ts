/** Returns at most `most` (≥ 2) of the indices 0 … count − 1, evenly spread, both ends kept. */
export function thinIndices(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (count - 1)) / (most - 1)));
}
