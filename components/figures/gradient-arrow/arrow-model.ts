import { add } from '../../../src/engine/operations/arithmetic.ts';
import { power } from '../../../src/engine/operations/power.ts';
import { scale } from '../../../src/engine/operations/scaling.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { type HeightGrid, heightGrid } from '../../parts/plot/contours.ts';
import { type EngineFunction, engineFunction } from '../../parts/plot/engine-function.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';

export type SurfaceName = 'valley' | 'bowl';

export const SURFACES: readonly Choice<SurfaceName>[] = [
  { value: 'valley', label: '½x² + 2y²' },
  { value: 'bowl', label: '½x² + ½y²' },
];

const surfaces: Readonly<Record<SurfaceName, EngineFunction>> = {
  valley: engineFunction(2, (x, y) => add(scale(power(x, 2), 0.5), scale(power(y, 2), 2))),
  bowl: engineFunction(2, (x, y) => add(scale(power(x, 2), 0.5), scale(power(y, 2), 0.5))),
};

/** The heights at which lines are drawn. */
export const LEVELS: Readonly<Record<SurfaceName, readonly number[]>> = {
  valley: [0.25, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  bowl: [0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 3.5],
};

/** Cells along each side of the plane: with fewer, the smallest ellipse is seen to have corners. */
const CELLS = 56;

/** What x and y may be. */
export const SPAN: Interval = [-2, 2];

/** How far the three steps go that are compared. */
export const STEP = 0.1;

/** A state of the figure. */
export interface ArrowState {
  readonly surface: SurfaceName;
  readonly x: number;
  readonly y: number;
}

export const FIRST_ARROW: ArrowState = { surface: 'valley', x: 1, y: 0.5 };

/** Computes the height of a surface. */
export function heightAt(surface: SurfaceName, x: number, y: number): number {
  return surfaces[surface].value(x, y);
}

/** Computes a surface over the plane that is drawn. */
export function surfaceGrid(surface: SurfaceName): HeightGrid {
  return heightGrid(SPAN, SPAN, CELLS, (points) =>
    Float64Array.from({ length: points.length / 2 }, (_, i) =>
      heightAt(surface, points[2 * i], points[2 * i + 1]),
    ),
  );
}

/** The gradient at the point, its length, and what a step of 0.1 along, across and against it changes. */
export interface Arrow {
  readonly value: number;
  readonly byX: number;
  readonly byY: number;
  readonly length: number;
  /** By degrees from the gradient's direction; empty where the gradient is zero and has none. */
  readonly steps: readonly { readonly degrees: number; readonly change: number }[];
}

/** Cosine and sine of the directions that are compared. */
const TURNS = [
  { degrees: 0, along: 1, across: 0 },
  { degrees: 45, along: Math.SQRT1_2, across: Math.SQRT1_2 },
  { degrees: 90, along: 0, across: 1 },
  { degrees: 135, along: -Math.SQRT1_2, across: Math.SQRT1_2 },
  { degrees: 180, along: -1, across: 0 },
];

/** Computes the gradient at a point, and compares steps of one length in five directions. */
export function arrowAt({ surface, x, y }: ArrowState): Arrow {
  const value = heightAt(surface, x, y);
  const [byX, byY] = surfaces[surface].gradient(x, y);
  const length = Math.sqrt(byX * byX + byY * byY);
  const [ux, uy] = [byX / length, byY / length];
  const steps = TURNS.map(({ degrees, along, across }) => {
    const dx = STEP * (along * ux - across * uy);
    const dy = STEP * (along * uy + across * ux);
    return { degrees, change: heightAt(surface, x + dx, y + dy) - value };
  });
  return { value, byX, byY, length, steps: length === 0 ? [] : steps };
}
