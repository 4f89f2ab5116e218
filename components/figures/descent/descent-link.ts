import type { DescentState } from './descent-model.ts';

/** Writes a state for a link; a run is a function of it, so it carries every position as well. */
export function writeDescent({ rates, ...state }: DescentState) {
  return { ...state, rates: rates.map((rate) => rate ?? null) };
}
