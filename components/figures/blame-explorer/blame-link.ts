import { LinkError } from '../../../src/reader/state-link.ts';
import {
  FIRST_STATE,
  isIndex,
  type ParameterState,
  readParameterState,
} from '../../parts/small-network/parameter-state.ts';
import { MOST_SHOWN } from './blame-model.ts';

/** A state of the figure. */
export interface BlameState extends ParameterState {
  /** The path that is looked at, counted from 0 in the list. */
  readonly path: number;
}

export const FIRST_BLAME: BlameState = { ...FIRST_STATE, path: 0 };

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readBlame(data: unknown): BlameState {
  const { path } = (data ?? {}) as Record<string, unknown>;
  if (!isIndex(path, MOST_SHOWN)) throw new LinkError('it asks for a path that is not listed');
  return { ...readParameterState(data), path };
}
