import type { PlotPlace } from './plot-place.ts';

/** Writes the shaft of an arrow and its head, 9 units long; nothing for one too short to see. */
export function arrowPath(from: PlotPlace, tip: PlotPlace): string {
  const [dx, dy] = [tip.x - from.x, tip.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1) return '';
  const [ux, uy] = [(9 * dx) / length, (9 * dy) / length];
  const barb = (side: 1 | -1) =>
    `M${tip.x} ${tip.y}L${round(tip.x - ux - (side * uy) / 2)} ${round(tip.y - uy + (side * ux) / 2)}`;
  return `M${from.x} ${from.y}L${tip.x} ${tip.y}${barb(1)}${barb(-1)}`;
}

function round(place: number): number {
  return Math.round(100 * place) / 100;
}
