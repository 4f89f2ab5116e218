import { exp, log } from '../../../src/engine/operations/elementary.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { type EngineFunction, engineFunction } from '../../parts/plot/engine-function.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';

export type CurveName = 'exp' | 'log';

export const CURVES: readonly Choice<CurveName>[] = [
  { value: 'exp', label: 'eˣ' },
  { value: 'log', label: 'ln x' },
];

const functions: Readonly<Record<CurveName, EngineFunction>> = {
  exp: engineFunction(1, exp),
  log: engineFunction(1, log),
};

/** What is drawn, upwards and across: the two curves are each other's mirror image. */
export const SPAN: Interval = [-4, 8];

/** What x may be, by function: a logarithm takes positive numbers only. */
export const LIMITS: Readonly<Record<CurveName, Interval>> = { exp: [-4, 2], log: [0.05, 8] };

/** A state of the figure. */
export interface CurveState {
  readonly name: CurveName;
  readonly x: number;
}

export const FIRST_CURVE: CurveState = { name: 'exp', x: 1 };

/** Computes eˣ or ln x; NaN where there is none. */
export function curveValue(name: CurveName, x: number): number {
  return name === 'log' && x <= 0 ? Number.NaN : functions[name].value(x);
}

/** Computes the slope by backpropagation. */
export function curveSlope(name: CurveName, x: number): number {
  return functions[name].gradient(x)[0];
}

/** Changes the function and keeps x where the new one has a value, else the nearest it has. */
export function withCurve({ x }: CurveState, name: CurveName): CurveState {
  const [low, high] = LIMITS[name];
  return { name, x: Math.min(high, Math.max(low, x)) };
}
