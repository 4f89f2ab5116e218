import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chapterState,
  NO_PROGRESS,
  parseProgress,
  withAnswer,
  withFinished,
  withOpened,
} from '../../src/reader/progress.ts';

describe('the state of a chapter', () => {
  test('unread, begun when opened, finished when the reader says so, and back', () => {
    expect(chapterState(NO_PROGRESS, 'loss')).toBe('unread');
    const opened = withOpened(NO_PROGRESS, 'loss');
    expect(chapterState(opened, 'loss')).toBe('begun');
    const finished = withFinished(opened, 'loss', true);
    expect(chapterState(finished, 'loss')).toBe('finished');
    expect(chapterState(withFinished(finished, 'loss', false), 'loss')).toBe('begun');
  });

  test('opening a finished chapter again leaves it finished', () => {
    const finished = withFinished(NO_PROGRESS, 'loss', true);
    expect(chapterState(withOpened(finished, 'loss'), 'loss')).toBe('finished');
  });

  test('a slug that names a property of every object is unread', () => {
    expect(chapterState(NO_PROGRESS, 'constructor')).toBe('unread');
  });

  test('changes leave the progress they were given as it was', () => {
    withAnswer(withFinished(NO_PROGRESS, 'loss', true), 'q', { answer: '3', correct: true });
    expect(NO_PROGRESS).toEqual({ chapters: {}, answers: {} });
  });
});

test('the last answer to a question counts', () => {
  const once = withAnswer(NO_PROGRESS, 'q1', { answer: '2', correct: false });
  const twice = withAnswer(once, 'q1', { answer: '3', correct: true });
  expect(twice.answers).toEqual({ q1: { answer: '3', correct: true } });
});

describe('parseProgress', () => {
  test('reads back what was written', () => {
    const progress = withAnswer(withFinished(NO_PROGRESS, 'a', true), 'q', {
      answer: '−1/2',
      correct: true,
    });
    expect(parseProgress(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
  });

  test('keeps what is valid and drops the rest', () => {
    const stored = {
      chapters: { good: { finished: false, extra: 1 }, bad: { finished: 'yes' }, none: null },
      answers: { good: { answer: '1', correct: false }, bad: { answer: 1, correct: false } },
    };
    const { chapters, answers } = parseProgress(stored);
    expect(Object.keys(chapters)).toEqual(['good']);
    expect(Object.keys(answers)).toEqual(['good']);
  });

  test('gives a defined state for anything', () => {
    const anyChapters = fc.record({ chapters: fc.anything(), answers: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyChapters), (value) => {
        const progress = parseProgress(value);
        for (const slug of Object.keys(progress.chapters)) {
          expect(chapterState(progress, slug)).toMatch(/^(begun|finished)$/);
        }
        for (const { answer, correct } of Object.values(progress.answers)) {
          expect([typeof answer, typeof correct]).toEqual(['string', 'boolean']);
        }
      }),
    );
  });
});
