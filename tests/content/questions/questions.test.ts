import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { mathText } from '../../../components/notebook/math-text.ts';
import { checkPrediction, outcome } from '../../../components/notebook/prediction.ts';
import { typedDecimalsInData } from '../typed-decimals.ts';
import { allFiles, choices, predictions, problems } from './load.ts';

test('every file holds one question, named as the file', () => {
  expect(allFiles.map(({ name }) => name).sort()).toEqual(
    [...choices, ...predictions, ...problems].map(({ id }) => id).sort(),
  );
});

test('formulas are closed', () => {
  for (const { options, prompt } of [...choices, ...predictions]) {
    const texts = [prompt, ...options.flatMap(({ text, explanation }) => [text, explanation])];
    for (const text of texts) expect(text.split('$').length % 2, text).toBe(1);
  }
});

describe.each(allFiles.map((file) => [file.name, file] as const))('%s', (id, file) => {
  const html = render(h(file.default as () => null, {}));

  test('is a form with its answer closed, whole without scripts', () => {
    expect(html).toContain(`<form id="${id}"`);
    expect(html).toMatch(/<details[^>]*><summary>[^<]+<\/summary><(ul|ol|p)/);
    expect(html).not.toMatch(/<details[^>]* open/);
    expect(html).not.toMatch(/undefined|NaN|Infinity/);
  });

  test('names every field, and no id twice', () => {
    const fields = html.match(/<input/g) ?? [];
    expect(fields.length).toBeGreaterThan(0);
    expect(html.match(/<label/g)).toHaveLength(fields.length);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)) {
      for (const one of used.split(' ')) expect(ids).toContain(one);
    }
  });

  test('begins unanswered', () => {
    expect(html).not.toMatch(/ (checked|disabled|data-attempted)/);
    expect(html).toMatch(/role="status" class="question-verdict is-open"><\/div>/);
  });
});

test.each([...choices, ...predictions].map((question) => [question.id, question] as const))(
  '%s explains every option',
  (_, { options }) => {
    expect(options.length).toBeGreaterThan(1);
    const ids = options.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, text, explanation } of options) {
      expect(id).toMatch(/^[a-z][a-z-]*$/);
      expect(text).toMatch(/\.$/);
      expect(explanation.split(' ').length).toBeGreaterThan(6);
    }
  },
);

test.each(choices.map((question) => [question.id, question] as const))(
  '%s has right options and wrong ones, and no typed result',
  (_, question) => {
    const right = question.options.filter(({ correct }) => correct).length;
    expect(right).toBeGreaterThan(0);
    expect(right).toBeLessThan(question.options.length);
    if (!question.several) expect(right).toBe(1);
    expect(typedDecimalsInData(question)).toEqual([]);
  },
);

describe.each(predictions.map((question) => [question.id, question] as const))(
  '%s',
  (_, question) => {
    const result = question.run();

    test('is decided by the run, the same every time', () => {
      expect(question.run()).toEqual(result);
      expect(outcome(question, result).id).toBe(result.happened);
    });

    test('explains every prediction', () => {
      for (const { id, explanation } of question.options) {
        const { kind, paragraphs } = checkPrediction(question, id, result);
        expect(kind).toBe(id === result.happened ? 'right' : 'wrong');
        expect(paragraphs[0]).toBe(result.said);
        expect(paragraphs).toContain(explanation);
      }
      expect(checkPrediction(question, undefined, result).kind).toBe('unclear');
    });

    test('refuses an outcome it does not offer', () => {
      expect(() => outcome(question, { ...result, happened: 'unheard of' })).toThrow(question.id);
    });

    test('says and shows finite numbers', () => {
      for (const { cells } of result.table.rows) {
        expect(cells).toHaveLength(result.table.columns.length - 1);
        expect(cells.every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(true);
      }
      expect(mathText(result.said).length).toBeGreaterThan(0);
    });
  },
);

test('nothing is learned without the update, and XOR is with it', () => {
  const result = predictions.find(({ id }) => id === 'without-the-update')?.run();
  expect(result?.happened).toBe('same');
  const [without, training] = result?.table.rows.map(({ cells }) => cells.map(Number)) ?? [];
  expect(without[1]).toBe(without[0]);
  expect(training[0]).toBe(without[0]);
  expect(training[1]).toBeLessThan(0.05);
});

test('a common factor leaves the line and makes the step steeper', () => {
  const result = predictions.find(({ id }) => id === 'three-times-everything')?.run();
  expect(result?.happened).toBe('steeper');
  // σ(z) and σ(3z) at (1, 1), where z = 1 − 2 + ½; the others follow from the same weights.
  const [corner, onTheLine, beyond] =
    result?.table.rows.map(({ cells }) => cells.map(Number)) ?? [];
  expect(corner[0]).toBeCloseTo(1 / (1 + Math.exp(0.5)), 12);
  expect(corner[1]).toBeCloseTo(1 / (1 + Math.exp(1.5)), 12);
  expect(onTheLine).toEqual([0.5, 0.5]);
  expect(beyond[1]).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 12);
});
