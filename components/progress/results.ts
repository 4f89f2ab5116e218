import { at, type Memory } from '../../src/reader/memory.ts';
import { answerable, type Task, type TaskChapter } from './tasks.ts';

/** How far the reader is with a task. `begun`: there is code, but it was never checked. */
export type TaskState = 'untried' | 'begun' | 'tried' | 'right';

export function stateOf(memory: Memory, { id }: Task): TaskState {
  const answer = at(memory.answers, id);
  if (answer) return answer.correct ? 'right' : 'tried';
  return Object.hasOwn(memory.code, id) ? 'begun' : 'untried';
}

/** Says how far the reader is with a task. */
export function sayState(memory: Memory, task: Task): string {
  const state = stateOf(memory, task);
  if (task.kind === 'cell') return state === 'begun' ? 'changed' : '';
  if (state === 'untried') return 'not tried';
  if (task.kind !== 'code') return state;
  if (state === 'right') return 'solved';
  const [, passed, all] = /^(\d+)\/(\d+)$/.exec(at(memory.answers, task.id)?.answer ?? '') ?? [];
  return passed === undefined ? state : `${passed} of ${all} checks`;
}

/** Of how many tasks the reader has tried so many, and so many with success. */
export interface Results {
  readonly all: number;
  readonly tried: number;
  readonly right: number;
}

/** Counts results; a task that stands in two chapters is one. */
export function resultsOf(memory: Memory, chapters: readonly TaskChapter[]): Results {
  const tasks = new Map(
    chapters.flatMap((chapter) => answerable(chapter.tasks)).map((task) => [task.id, task]),
  );
  const states = [...tasks.values()].map((task) => stateOf(memory, task));
  return {
    all: states.length,
    tried: states.filter((state) => state !== 'untried').length,
    right: states.filter((state) => state === 'right').length,
  };
}
