import { choiceOf, numberBetween } from '../../parts/link/read-fields.ts';
import { type ArrowState, SPAN, SURFACES } from './arrow-model.ts';

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readArrow(data: unknown): ArrowState {
  const { surface, x, y } = (data ?? {}) as Record<string, unknown>;
  return {
    surface: choiceOf(surface, SURFACES),
    x: numberBetween(x, SPAN),
    y: numberBetween(y, SPAN),
  };
}
