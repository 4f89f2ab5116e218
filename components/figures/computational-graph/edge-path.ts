import type { Point } from './layered-layout.ts';

const round = (x: number) => Math.round(10 * x) / 10;

/** Draws an edge through its points: level at each of them, and bent between. */
export function edgePath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, i) => {
      if (i === 0) return `M${round(x)} ${round(y)}`;
      const before = points[i - 1];
      const half = (x - before.x) / 2;
      return `C${round(before.x + half)} ${round(before.y)} ${round(x - half)} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join('');
}

/** Returns where the number of an edge stands: in the middle of its last stretch. */
export function edgeMiddle(points: readonly Point[]): Point {
  const end = points[points.length - 1];
  const before = points[points.length - 2];
  return { x: round((before.x + end.x) / 2), y: round((before.y + end.y) / 2) };
}
