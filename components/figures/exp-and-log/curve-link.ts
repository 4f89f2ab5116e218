import { choiceOf, numberBetween } from '../../parts/link/read-fields.ts';
import { CURVES, type CurveState, LIMITS } from './curve-model.ts';

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readCurve(data: unknown): CurveState {
  const fields = (data ?? {}) as Record<string, unknown>;
  const name = choiceOf(fields.name, CURVES);
  return { name, x: numberBetween(fields.x, LIMITS[name]) };
}
