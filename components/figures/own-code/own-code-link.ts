import { LinkError } from '../../../src/reader/state-link.ts';
import { TASKS, type TaskId } from './tasks.ts';
import type { Choice } from './whose.ts';

/** A state that a link carries. The code itself stays with its reader: it is run on a press only. */
export interface OwnCodeState {
  readonly task: TaskId;
  readonly choice: Choice;
  /** The update to be looked at, once there is a run; undefined for its end. */
  readonly update?: number | undefined;
}

/** Reads a state from a link. Throws a LinkError for anything else. */
export function readOwnCode(data: unknown): OwnCodeState {
  const { task, choice, update } = (data ?? {}) as Record<string, unknown>;
  if (task !== 'xor' && task !== 'iris') throw new LinkError('there is no such task');
  if (choice !== 'own' && choice !== 'book') {
    throw new LinkError('it does not say whose functions are to train');
  }
  if (update === undefined) return { task, choice };
  const fits = Number.isInteger(update) && (update as number) >= 0;
  if (!fits || (update as number) > TASKS[task].epochs) {
    throw new LinkError('its update is none of this training');
  }
  return { task, choice, update: update as number };
}
