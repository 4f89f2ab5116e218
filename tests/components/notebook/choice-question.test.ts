import { describe, expect, test } from 'vitest';
import {
  type ChoiceQuestion,
  checkChoice,
  readChoice,
  writeChoice,
} from '../../../components/notebook/choice-question.ts';

const option = (id: string, correct = false) => ({
  id,
  text: `text of ${id}`,
  explanation: `why ${id}`,
  correct,
});

const single: ChoiceQuestion = {
  id: 'single',
  prompt: 'Which?',
  options: [option('a'), option('b', true)],
};

const several: ChoiceQuestion = {
  id: 'several',
  prompt: 'Which ones?',
  several: true,
  options: [option('a', true), option('b', true), option('c'), option('d', true)],
};

describe('one option of several', () => {
  test('right and wrong are both explained', () => {
    expect(checkChoice(single, ['b'])).toEqual({ kind: 'right', paragraphs: ['why b'] });
    expect(checkChoice(single, ['a'])).toEqual({ kind: 'wrong', paragraphs: ['why a'] });
  });

  test('none is asked for', () => {
    expect(checkChoice(single, []).kind).toBe('unclear');
    expect(checkChoice(single, ['unknown']).kind).toBe('unclear');
  });
});

describe('all that are right', () => {
  test('in any order', () => {
    const verdict = checkChoice(several, ['d', 'a', 'b']);
    expect(verdict.kind).toBe('right');
    expect(verdict.paragraphs).toHaveLength(3);
    expect(verdict.paragraphs[0]).toBe('“text of a” why a');
  });

  test('what is wrong is explained, what is missing is counted and not named', () => {
    expect(checkChoice(several, ['a', 'b', 'c'])).toEqual({
      kind: 'wrong',
      paragraphs: ['“text of c” why c', 'One right answer is missing.'],
    });
    expect(checkChoice(several, ['a'])).toEqual({
      kind: 'wrong',
      paragraphs: ['2 right answers are missing.'],
    });
    expect(checkChoice(several, ['a', 'b', 'c', 'd']).paragraphs).toEqual(['“text of c” why c']);
  });
});

describe('a remembered choice', () => {
  test('is read back', () => {
    expect(readChoice(several.options, writeChoice(['d', 'a']))).toEqual(['a', 'd']);
  });

  test.each(['', ' ', 'unknown', 'a,b', '__proto__'])('damaged: %s', (answer) => {
    expect(readChoice(several.options, answer)).toEqual([]);
  });
});
