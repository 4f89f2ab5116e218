import { choiceOf, numberBetween } from '../../parts/link/read-fields.ts';
import { NUDGED, NUDGES, type NudgeState, X } from './nudge-model.ts';

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readNudge(data: unknown): NudgeState {
  const { name, x, h } = (data ?? {}) as Record<string, unknown>;
  return {
    name: choiceOf(name, NUDGED),
    x: numberBetween(x, X),
    h: numberBetween(h, NUDGES),
  };
}
