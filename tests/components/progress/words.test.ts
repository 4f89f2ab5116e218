import { expect, test } from 'vitest';
import {
  sayBackup,
  sayForgotten,
  sayMerge,
  sayReplace,
  sayTotal,
} from '../../../components/progress/words.ts';
import { type Memory, NO_MEMORY } from '../../../src/reader/memory.ts';
import { withoutChapter } from '../../../src/reader/memory-changes.ts';
import { mergeMemories } from '../../../src/reader/merge-memories.ts';

const answers = (count: number, correct = true) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`q-${i}`, { answer: 'a', correct }]));
const code = (count: number, text = 'x') =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`e-${i}`, text]));
const memory = (part: Partial<Memory>): Memory => ({ ...NO_MEMORY, ...part });
const saved = new Date(2026, 10, 26, 12).getTime();

test.each([
  [{ answers: answers(12), code: code(5) }, '12 answers and 5 programs'],
  [{ answers: answers(1) }, '1 answer'],
  [{}, 'nothing'],
  [
    { code: code(1), earlierCode: { a: ['x', 'y'] }, chapters: { loss: { finished: true } } },
    '1 program, 2 earlier programs and the marks of 1 chapter',
  ],
])('a file holds %j', (part, said) => {
  expect(sayBackup({ saved, memory: memory(part) })).toBe(
    `It holds ${said}, saved on 26 November 2026.`,
  );
});

test('what merging would change is told', () => {
  const here = memory({ answers: answers(2, false), code: code(1) });
  const say = (there: Memory) => sayMerge(here, mergeMemories(here, there));
  expect(say(here)).toBe('');
  expect(say(NO_MEMORY)).toBe('');
  const lost = 'Nothing is lost: code that gives way is kept as earlier code.';
  expect(say(memory({ answers: answers(3), code: code(2) }))).toBe(
    `1 answer and 1 program are added. 2 answers give way to better or later ones. ${lost}`,
  );
  expect(say(memory({ answers: answers(1) }))).toBe(
    `1 answer gives way to better or later ones. ${lost}`,
  );
  expect(say(memory({ code: code(1, 'y') }))).toBe(
    `Marks of chapters, earlier code or a network are added. ${lost}`,
  );
});

test('what replacing would take away is told', () => {
  const here = memory({ answers: answers(2), code: code(1), earlierCode: { 'e-0': ['y'] } });
  expect(sayReplace(here, NO_MEMORY)).toBe('Gone from here will be 2 answers and 2 programs.');
  expect(sayReplace(here, memory({ answers: answers(3), code: code(1, 'y') }))).toBe(
    'Gone from here will be 1 program.',
  );
  expect(sayReplace(NO_MEMORY, here)).toBe('No answer and no program is lost.');
});

test('what would be forgotten is told', () => {
  const all = memory({ chapters: { loss: { finished: true } }, answers: answers(2) });
  expect(sayForgotten(all, NO_MEMORY)).toBe('2 answers and the marks of 1 chapter');
  const rest = (ids: string[]) => withoutChapter(all, { slug: 'loss', ids });
  expect(sayForgotten(all, rest(['q-0']))).toBe('1 answer and its mark');
  expect(sayForgotten(all, withoutChapter(all, { slug: 'other', ids: [] }))).toBe('');
});

test('the total is told', () => {
  const slugs = ['loss', 'other'];
  expect(sayTotal({ all: 5, tried: 0, right: 0 }, NO_MEMORY, slugs)).toBe(
    'None of 5 questions and exercises is tried yet. None of 2 chapters are marked as read.',
  );
  const read = memory({ chapters: { loss: { finished: true } } });
  expect(sayTotal({ all: 5, tried: 3, right: 2 }, read, slugs)).toBe(
    '2 of 5 questions and exercises are right; 1 more is tried. 1 of 2 chapters is marked as read.',
  );
});
