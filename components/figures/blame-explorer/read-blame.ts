/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import { isIndex, readParameterState } from '../../parts/small-network/read-parameter-state.ts';
import type { BlameState } from './blame-link.ts';
import { MOST_SHOWN } from './blame-model.ts';

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readBlame(data: unknown): BlameState {
  const { path } = (data ?? {}) as Record<string, unknown>;
  if (!isIndex(path, MOST_SHOWN)) throw new LinkError('it asks for a path that is not listed');
  return { ...readParameterState(data), path };
}
