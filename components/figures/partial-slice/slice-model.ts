import { multiply } from '../../../src/engine/operations/arithmetic.ts';
import { power } from '../../../src/engine/operations/power.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { engineFunction } from '../../parts/plot/engine-function.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';

/** f(x, y) = x² y, by the engine. */
const f = engineFunction(2, (x, y) => multiply(power(x, 2), y));

export type Moving = 'x' | 'y';

export const MOVING: readonly Choice<Moving>[] = [
  { value: 'x', label: 'x moves' },
  { value: 'y', label: 'y moves' },
];

/** The numbers that x and y may be, and the values that are drawn. */
export const SPAN: Interval = [-2, 2];
export const VALUES: Interval = [-8, 8];

/** A state of the figure: a point, and which of its two numbers moves. */
export interface SliceState {
  readonly x: number;
  readonly y: number;
  readonly moving: Moving;
}

export const FIRST_SLICE: SliceState = { x: 1, y: 2, moving: 'x' };

/** Computes f with the moving number at `at` and the other where it is held. */
export function sliceValue({ x, y, moving }: SliceState, at: number): number {
  return moving === 'x' ? f.value(at, y) : f.value(x, at);
}

/** Computes f and its two partial derivatives at the point. */
export function atPoint({ x, y }: SliceState) {
  const [byX, byY] = f.gradient(x, y);
  return { value: f.value(x, y), byX, byY };
}
