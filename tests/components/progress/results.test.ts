import { describe, expect, test } from 'vitest';
import { resultsOf, sayState, stateOf } from '../../../components/progress/results.ts';
import type { Task, TaskChapter } from '../../../components/progress/tasks.ts';
import { type Memory, NO_MEMORY } from '../../../src/reader/memory.ts';

const question: Task = { id: 'q', title: 'Q', kind: 'choice' };
const exercise: Task = { id: 'e', title: 'E', kind: 'code' };
const cell: Task = { id: 'c', title: 'Cell 1', kind: 'cell' };

const answered = (id: string, answer: string, correct: boolean): Memory => ({
  ...NO_MEMORY,
  answers: { [id]: { answer, correct } },
});
const typed = (id: string): Memory => ({ ...NO_MEMORY, code: { [id]: 'x' } });

describe('the state of a task', () => {
  test.each([
    ['a question not tried', question, NO_MEMORY, 'untried', 'not tried'],
    ['a question answered wrong', question, answered('q', 'a', false), 'tried', 'tried'],
    ['a question answered right', question, answered('q', 'a', true), 'right', 'right'],
    ['an exercise with code only', exercise, typed('e'), 'begun', 'begun'],
    ['an exercise half solved', exercise, answered('e', '3/5', false), 'tried', '3 of 5 checks'],
    ['an exercise with a damaged answer', exercise, answered('e', '<b>', false), 'tried', 'tried'],
    ['an exercise solved', exercise, answered('e', '5/5', true), 'right', 'solved'],
    ['a cell with code', cell, typed('c'), 'begun', 'changed'],
  ] as const)('%s', (_, task, memory, state, said) => {
    expect(stateOf(memory, task)).toBe(state);
    expect(sayState(memory, task)).toBe(said);
  });

  test('a task named like a property of every object is not tried', () => {
    expect(stateOf(NO_MEMORY, { ...question, id: 'constructor' })).toBe('untried');
  });
});

test('results count each task once, and no cells', () => {
  const chapter = (slug: string, tasks: Task[]): TaskChapter => ({
    slug,
    title: slug,
    address: `/${slug}/`,
    tasks,
  });
  const chapters = [chapter('one', [question, exercise, cell]), chapter('two', [exercise])];
  const memory = { ...answered('e', '5/5', true), code: { c: 'x' } };
  expect(resultsOf(memory, chapters)).toEqual({ all: 2, tried: 1, right: 1 });
  expect(resultsOf(memory, [chapters[1]])).toEqual({ all: 1, tried: 1, right: 1 });
});
