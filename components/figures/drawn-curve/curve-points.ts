import { sin } from '../../../src/engine/math/index.ts';

/** A drawn curve: its heights at `POINTS` places evenly spaced over −1 … 1. */
export type DrawnCurve = readonly number[];

export const POINTS = 17;
export const HEIGHTS = [-1, 1] as const;
/** The places between two points that are trained on, the left end among them. */
const PARTS = 2;
export const EXAMPLES = (POINTS - 1) * PARTS + 1;

/** Where point i stands. */
export const placeOfPoint = (i: number) => -1 + (2 * i) / (POINTS - 1);

/** Short enough for a link and a table. */
const rounded = (y: number) => Number(y.toFixed(3)) + 0;

/** The curve that the figure begins with. */
export const FIRST_CURVE: DrawnCurve = Array.from({ length: POINTS }, (_, i) => {
  const x = placeOfPoint(i);
  return rounded(0.55 * sin(4 * x + 0.8) - 0.3 * sin(9 * x));
});

/** Returns the examples of a curve: its points and what lies halfway between them, joined straight. */
export function examplesOf(curve: DrawnCurve) {
  const inputs = new Float64Array(EXAMPLES);
  const targets = new Float64Array(EXAMPLES);
  for (let e = 0; e < EXAMPLES; e++) {
    inputs[e] = -1 + (2 * e) / (EXAMPLES - 1);
    const left = Math.min(POINTS - 2, Math.floor(e / PARTS));
    const share = e / PARTS - left;
    targets[e] = (1 - share) * curve[left] + share * curve[left + 1];
  }
  return { inputs, targets };
}

/** Moves the points from one place of the pointer to the next, as a pen would. */
export function drawThrough(
  curve: DrawnCurve,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): DrawnCurve {
  const first = nearestPoint(from.x);
  const last = nearestPoint(to.x);
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return curve.map((y, i) => {
    if (i < low || i > high) return y;
    const share = first === last ? 1 : (i - first) / (last - first);
    return heightWithin(from.y + share * (to.y - from.y));
  });
}

export const nearestPoint = (x: number) =>
  Math.min(POINTS - 1, Math.max(0, Math.round(((x + 1) / 2) * (POINTS - 1))));

export const heightWithin = (y: number) => rounded(Math.min(HEIGHTS[1], Math.max(HEIGHTS[0], y)));
