import { LinkError } from '../../../src/reader/state-link.ts';
import { choiceOf, wholeBetween } from '../../parts/link/read-fields.ts';
import { type BugLabState, LAST_ORDER, VIEWS } from './bug-lab-state.ts';
import { BUGS, type BugName } from './bugs.ts';
import { INSTRUMENTS } from './verdicts.ts';

/** Writes a state for a link; a bug not yet named is null. */
export const writeBugLab = (state: BugLabState) => ({ ...state, bug: state.bug ?? null });

/** Reads the state that a link describes. Throws a LinkError for anything else. */
export function readBugLab(data: unknown): BugLabState {
  const { order, place, view, bug, could, stage } = (data ?? {}) as Record<string, unknown>;
  if (!Array.isArray(could) || new Set(could).size !== could.length) {
    throw new LinkError('it does not say which instruments were ticked');
  }
  return {
    order: wholeBetween(order, [1, LAST_ORDER]),
    place: wholeBetween(place, [1, BUGS.length]),
    view: choiceOf(view, VIEWS),
    bug: bug === null ? undefined : bugNamed(bug),
    could: could.map((instrument) => choiceOf(instrument, INSTRUMENTS)),
    stage: choiceOf(stage, STAGES),
  };
}

const STAGES = (['open', 'checked', 'shown'] as const).map((value) => ({ value, label: value }));

function bugNamed(name: unknown): BugName {
  const bug = BUGS.find((known) => known.name === name);
  if (!bug) throw new LinkError('it names a bug that is not among the ten');
  return bug.name;
}
