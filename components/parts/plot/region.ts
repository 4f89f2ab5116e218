import type { Numbers } from '../../../src/engine/graph/numbers.ts';
import { predictedClass } from '../../../src/engine/training/metrics.ts';

/** What a model says at one point: the class it chooses, and how decidedly (0 to 1). */
export interface Verdict {
  readonly class: number;
  readonly decided: number;
}

/** Where a region ends and how finely it is looked at: `cells` × `cells`. */
export interface RegionGrid {
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  readonly cells: number;
}

/**
 * Reads a verdict from one row of outputs, `count` a row: a single output is the probability of
 * class 1, several are those of each class.
 */
export function verdictOf(outputs: Numbers, row: number, count: number): Verdict {
  const chosen = predictedClass(outputs, count, row);
  if (count === 1) return { class: chosen, decided: unit(Math.abs(2 * outputs[row] - 1)) };
  const probability = outputs[row * count + chosen];
  return { class: chosen, decided: unit((probability - 1 / count) / (1 - 1 / count)) };
}

/** Writes the middles of the cells of one row, the top row first, as `[cells, 2]`. */
export function fillRow(points: Float64Array, row: number, { x, y, cells }: RegionGrid): void {
  const height = y[1] - ((row + 0.5) / cells) * (y[1] - y[0]);
  for (let column = 0; column < cells; column++) {
    points[2 * column] = x[0] + ((column + 0.5) / cells) * (x[1] - x[0]);
    points[2 * column + 1] = height;
  }
}

/** How strongly a cell is coloured: a clear verdict more than a doubtful one. */
export function cellOpacity(decided: number): number {
  return 0.04 + 0.4 * decided;
}

function unit(share: number): number {
  return Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share));
}
