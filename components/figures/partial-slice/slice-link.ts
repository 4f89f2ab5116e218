import { choiceOf, numberBetween } from '../../parts/link/read-fields.ts';
import { MOVING, type SliceState, SPAN } from './slice-model.ts';

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readSlice(data: unknown): SliceState {
  const { x, y, moving } = (data ?? {}) as Record<string, unknown>;
  return {
    x: numberBetween(x, SPAN),
    y: numberBetween(y, SPAN),
    moving: choiceOf(moving, MOVING),
  };
}
