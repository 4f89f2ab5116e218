import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { regressionDataset } from '../../../src/engine/data/dataset.ts';
import { sine } from '../../../src/engine/data/generated-curves.ts';
import { sin } from '../../../src/engine/math/index.ts';

/** A training point, which the reader may move. */
export interface FitPoint {
  readonly x: number;
  readonly y: number;
}

/** Where points may be. */
export const X_RANGE = [-1, 1] as const;
export const Y_RANGE = [-2, 2] as const;
export const FEWEST_POINTS = 2;
export const MOST_POINTS = 40;
export const MOST_NOISE = 0.6;
const VALIDATION_SIZE = 100;

/** The curve that the points come from: one period of the sine. */
export const trueCurve = (x: number): number => sin(Math.PI * x);

/** Draws points of the curve at even distances, with noise. */
export function drawPoints(count: number, noise: number, seed: number): FitPoint[] {
  const { inputs, targets } = sine({ size: count, noise, seed });
  return Array.from(inputs, (x, i) => ({ x: rounded(x), y: within(targets[i]) }));
}

/** Draws other points of the same curve, with the same noise, to validate on. */
export function validationPoints(noise: number, seed: number): Dataset {
  return sine({ size: VALIDATION_SIZE, noise, seed: seed + 1_000_000 });
}

/** Makes a data set of points. */
export function datasetOf(points: readonly FitPoint[]): Dataset {
  return regressionDataset({
    name: 'the points',
    inputs: Float64Array.from(points, ({ x }) => x),
    inputNames: ['x'],
    targets: Float64Array.from(points, ({ y }) => y),
    targetNames: ['y'],
  });
}

/** Puts a point where points may be, to three decimals, so that a link says all of it. */
export function placed({ x, y }: FitPoint): FitPoint {
  return { x: rounded(Math.min(X_RANGE[1], Math.max(X_RANGE[0], x))), y: within(y) };
}

const within = (y: number) => rounded(Math.min(Y_RANGE[1], Math.max(Y_RANGE[0], y)));
const rounded = (value: number) => Math.round(1000 * value) / 1000 + 0;
