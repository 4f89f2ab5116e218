import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Memory, NO_MEMORY } from '../../src/reader/memory.ts';
import {
  changesOfAnswers,
  changesOfCode,
  isEmpty,
  programsLost,
  sameMemory,
  withoutChapter,
} from '../../src/reader/memory-changes.ts';
import { mergeMemories } from '../../src/reader/merge-memories.ts';
import { anyMemory } from './any-memory.ts';

/** All programs of a memory, with the exercise they are for. */
function programsOf({ code, earlierCode }: Memory): string[] {
  const earlier = Object.entries(earlierCode).flatMap(([id, texts]) =>
    texts.map((text) => `${id}\n${text}`),
  );
  return [...Object.entries(code).map(([id, text]) => `${id}\n${text}`), ...earlier];
}

const rightOnes = ({ answers }: Memory) => Object.keys(answers).filter((id) => answers[id].correct);

test('merging loses no right answer, no chapter read and no code', () => {
  fc.assert(
    fc.property(anyMemory, anyMemory, (here, there) => {
      const merged = mergeMemories(here, there);
      for (const memory of [here, there]) {
        expect(rightOnes(merged)).toEqual(expect.arrayContaining(rightOnes(memory)));
        expect(programsOf(merged)).toEqual(expect.arrayContaining(programsOf(memory)));
        expect(Object.keys(merged.answers)).toEqual(
          expect.arrayContaining(Object.keys(memory.answers)),
        );
        for (const [slug, { finished }] of Object.entries(memory.chapters)) {
          expect(merged.chapters[slug].finished || !finished).toBe(true);
        }
        expect(programsLost(memory, merged)).toBe(0);
      }
    }),
  );
});

test('merging invents nothing', () => {
  fc.assert(
    fc.property(anyMemory, anyMemory, (here, there) => {
      const merged = mergeMemories(here, there);
      expect([...programsOf(here), ...programsOf(there)]).toEqual(
        expect.arrayContaining(programsOf(merged)),
      );
      for (const [id, answer] of Object.entries(merged.answers)) {
        expect(
          [here, there].map(({ answers }) => Object.hasOwn(answers, id) && answers[id]),
        ).toContain(answer);
      }
    }),
  );
});

test('merging again changes nothing, nor does merging with itself or with nothing', () => {
  fc.assert(
    fc.property(anyMemory, anyMemory, (here, there) => {
      const merged = mergeMemories(here, there);
      expect(mergeMemories(merged, there)).toEqual(merged);
      expect(mergeMemories(merged, here)).toEqual(merged);
      expect(mergeMemories(here, here)).toEqual(here);
      expect(mergeMemories(here, NO_MEMORY)).toEqual(here);
      expect(mergeMemories(NO_MEMORY, here)).toEqual(here);
    }),
  );
});

const answered = (answer: string, correct: boolean, at?: number): Memory => ({
  ...NO_MEMORY,
  answers: { q: { answer, correct, ...(at && { at }) } },
  code: { q: `code of ${answer}` },
});

test.each([
  ['right before wrong, however old', answered('a', true, 1), answered('b', false, 2), 'a'],
  ['more checks before fewer', answered('2/5', false, 2), answered('4/5', false, 1), '4/5'],
  ['the later of two as good', answered('a', true, 1), answered('b', true, 2), 'b'],
  ['one with a date before one without', answered('a', false), answered('b', false, 1), 'b'],
])('%s; its code comes along, the other is kept', (_, one, other, winner) => {
  const [loser] = [one, other].flatMap(({ answers }) =>
    answers.q.answer === winner ? [] : answers.q.answer,
  );
  for (const merged of [mergeMemories(one, other), mergeMemories(other, one)]) {
    expect(merged.answers.q.answer).toBe(winner);
    expect(merged.code.q).toBe(`code of ${winner}`);
    expect(merged.earlierCode.q).toEqual([`code of ${loser}`]);
  }
});

test('where nothing tells, what is here stays', () => {
  const merged = mergeMemories(answered('a', true), answered('b', true));
  expect(merged.answers.q.answer).toBe('a');
  expect(merged.earlierCode.q).toEqual(['code of b']);
});

test('code that gives way stands before code that gave way earlier', () => {
  const here = { ...NO_MEMORY, code: { q: 'now' }, earlierCode: { q: ['before'] } };
  const there = { ...NO_MEMORY, code: { q: 'there' }, earlierCode: { q: ['long ago', 'now'] } };
  expect(mergeMemories(here, there).earlierCode.q).toEqual(['there', 'before', 'long ago']);
});

test('changes are counted', () => {
  const before = { ...answered('a', true), earlierCode: { q: ['x', 'y'] } };
  const after = { ...answered('b', true), code: { r: 'new', q: 'y' } };
  expect(changesOfAnswers(before, after)).toEqual({ added: 0, changed: 1, gone: 0 });
  expect(changesOfCode(before, after)).toEqual({ added: 1, changed: 1, gone: 0 });
  expect(changesOfAnswers(before, NO_MEMORY)).toEqual({ added: 0, changed: 0, gone: 1 });
  // “code of a” and “x”: “y” is what stands there now.
  expect(programsLost(before, after)).toBe(2);
});

test('two memories are the same in any order of their parts, and only then', () => {
  const one = { ...NO_MEMORY, code: { a: '1', b: '2' } };
  expect(sameMemory(one, { ...NO_MEMORY, code: { b: '2', a: '1' } })).toBe(true);
  expect(sameMemory(one, { ...NO_MEMORY, code: { b: '1', a: '2' } })).toBe(false);
  expect(isEmpty(NO_MEMORY)).toBe(true);
  expect(isEmpty({ ...NO_MEMORY, conventions: {} })).toBe(false);
});

test('a chapter is forgotten with its answers and its code, and nothing else', () => {
  const memory: Memory = {
    ...answered('a', true),
    chapters: { loss: { finished: true }, other: { finished: false } },
    earlierCode: { q: ['x'], cell: ['y'], r: ['z'] },
  };
  expect(withoutChapter(memory, { slug: 'loss', ids: ['q', 'cell'] })).toEqual({
    ...NO_MEMORY,
    chapters: { other: { finished: false } },
    earlierCode: { r: ['z'] },
  });
});
