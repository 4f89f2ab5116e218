import type { EntrywiseActivationName } from '../../../src/engine/operations/activations/index.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import { type ExplorerState, FUNCTIONS, SPAN, THRESHOLDS } from './explorer-model.ts';

/** Writes a state for a link; no second function is written as null. */
export function writeExplorer({ other, ...state }: ExplorerState) {
  return { ...state, other: other ?? null };
}

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readExplorer(data: unknown): ExplorerState {
  const { name, other, z, threshold } = (data ?? {}) as Record<string, unknown>;
  return {
    name: functionNamed(name),
    other: other === null ? undefined : functionNamed(other),
    z: numberIn(z, SPAN),
    threshold: numberIn(threshold, THRESHOLDS),
  };
}

function functionNamed(value: unknown): EntrywiseActivationName {
  const found = FUNCTIONS.find((choice) => choice.value === value);
  if (!found) throw new LinkError('it asks for a function that is not here');
  return found.value;
}

function numberIn(value: unknown, [low, high]: Interval): number {
  if (typeof value === 'number' && value >= low && value <= high) return value;
  throw new LinkError(`one of its numbers is not from ${low} to ${high}`);
}
