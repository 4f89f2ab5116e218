import { describe, expect, test } from 'vitest';
import { checkNumeric } from '../../../components/notebook/check-numeric.ts';
import { drawDecimal, numericProblem } from '../../../components/notebook/numeric-problem.ts';
import { Random } from '../../../src/engine/random.ts';

const variant = {
  given: {},
  prompt: [],
  label: 'a',
  answer: Math.LN2,
  precision: 3,
  mistakes: [{ value: 1.5, explanation: 'you forgot the bias' }],
  solution: ['first', 'last'],
};

const kindOf = (text: string) => checkNumeric(variant, text).kind;

describe('an answer to three digits', () => {
  test.each(['0.693', '.693', '0,6931', '69.3 %', '6.93e-1', '693/1000'])('right: %s', (text) => {
    expect(checkNumeric(variant, text)).toEqual({ kind: 'right', paragraphs: ['last'] });
  });

  test.each(['0.69', '0.7', '0.6925', '0.694'])('close: %s', (text) => {
    expect(kindOf(text)).toBe('close');
  });

  test('a known mistake is named', () => {
    const verdict = { kind: 'wrong', paragraphs: ['you forgot the bias'] };
    expect(checkNumeric(variant, '3/2')).toEqual(verdict);
    expect(checkNumeric(variant, '1.500')).toEqual(verdict);
  });

  test('a lost sign is named', () => {
    expect(checkNumeric(variant, '−0.693').paragraphs[0]).toContain('sign');
  });

  test('any other number gets the first step', () => {
    expect(checkNumeric(variant, '17')).toEqual({
      kind: 'wrong',
      paragraphs: ['A way to begin: first'],
    });
  });

  test.each(['', '  ', 'ln 2', '1/0'])('no number: “%s”', (text) => {
    expect(kindOf(text)).toBe('unclear');
  });
});

test('a whole number is asked for exactly, however its thousands are set apart', () => {
  const count = { ...variant, answer: 1333, precision: 'exact' as const };
  for (const text of ['1333', '1,333', '1 333', '1333.0']) {
    expect(checkNumeric(count, text).kind).toBe('right');
  }
  for (const text of ['1333.4', '1332', '1.333']) {
    expect(checkNumeric(count, text).kind).toBe('wrong');
  }
});

describe('a problem', () => {
  const draw = (mistaken: (random: Random) => number) =>
    numericProblem('sample', (random) => ({
      ...variant,
      mistakes: [{ value: mistaken(random), explanation: '' }],
    }));

  test('draws until answer and mistakes are apart', () => {
    const problem = draw((random) => 0.69 + random.integer(10) / 1000);
    for (let seed = 1; seed <= 50; seed++) {
      const [{ value }] = problem.generate(seed).mistakes;
      expect(Math.abs(value - variant.answer)).toBeGreaterThan(0.001);
    }
  });

  test('says so when they never are', () => {
    expect(() => draw(() => variant.answer).generate(3)).toThrow('sample, seed 3');
  });
});

test('decimals are drawn with both ends and as they are printed', () => {
  const random = new Random(5);
  const drawn = new Set(Array.from({ length: 300 }, () => drawDecimal(random, -0.2, 0.3, 1)));
  expect([...drawn].sort((a, b) => a - b)).toEqual([-0.2, -0.1, 0, 0.1, 0.2, 0.3]);
});
