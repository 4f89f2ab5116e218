import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Example, lookUpNumber } from '../../src/markdown/examples.ts';

const folder = new URL('../../content/examples/', import.meta.url);

describe.each(readdirSync(folder))('content/examples/%s', (file) => {
  test('says what it computes, and computes numbers', async () => {
    const example = (await import(new URL(file, folder).href)) as Example;
    expect(example.title).toMatch(/^\S.*[^.]$/);
    const numbers = Object.entries(example.results());
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter(([, value]) => !Number.isFinite(value))).toEqual([]);
  });
});

/** ORACLES.md, 1: in print, but for the loss after 10,000 updates, where the print is in error. */
test.each([
  ['mazur.z.1.1', 0.3775, 10],
  ['mazur.a.2.1', 0.75136507, 8],
  ['mazur.loss', 0.298371109, 9],
  ['mazur.delta.2.1', 0.138498562, 9],
  ['mazur.gradw.2.1.1', 0.082167041, 9],
  ['mazur.gradw.1.1.1', 0.000438568, 9],
  ['mazur.w.2.2.1', 0.51130127, 8],
  ['mazur.b.1.1', 0.35, 15],
  ['mazur.loss-after', 0.29102777369359933, 14],
  ['mazur.loss-after-10000', 3.510187783e-5, 14],
  ['parameter-counts.2-4-1', 17, 15],
  ['parameter-counts.784-1024-512-10', 1_333_770, 15],
])('%s is %d', async (path, value, digits) => {
  expect((await lookUpNumber(path, folder)).value).toBeCloseTo(value, digits);
});

/** Chapter 2: by hand, or to the digits of a table. */
test.each([
  ['one-neuron.z-10', -2, 15],
  ['one-neuron.a-10', 0.11920292202211755, 15],
  ['one-neuron.a-11', 0.8807970779778823, 15],
  ['one-neuron.distance', 6 / Math.sqrt(32), 14],
  ['one-neuron.steepness', Math.sqrt(32), 14],
  ['one-neuron.separable', 14, 15],
  ['slopes.ten-sigmoids', 2 ** -20, 15],
  ['slopes.tanh-flat-above', 2.1782716, 5],
  ['slopes.gelu-lowest', -0.7517915, 6],
  ['xor-by-hand.output-01', 1, 15],
  ['xor-by-hand.output-11', 0, 15],
])('%s is %d', async (path, value, digits) => {
  expect((await lookUpNumber(path, folder)).value).toBeCloseTo(value, digits);
});

/** Appendix, the source: by hand; σ(4) and σ(0.2) from a table, δ = (o) o (1 − o) h (1 − h). */
test.each([
  ['source-claims.contribution-1', 0.9820137900379085, 14],
  ['source-claims.contribution-2', 0.549833997312478, 14],
  ['source-claims.times-smaller', 0.24751657271185995 / 0.017662706213291107, 10],
  ['source-claims.saturated-delta', 0.9996646498695336 ** 2 * 3.353501304664781e-4, 15],
  ['source-claims.entropy-delta', 0.9996646498695336, 14],
  ['source-claims.steep-after', 7.03125, 13],
])('%s is %d', async (path, value, digits) => {
  expect((await lookUpNumber(path, folder)).value).toBeCloseTo(value, digits);
});

/** Chapter 3: sums by hand, and products of the widths. */
test.each([
  ['forward-pass.z.2.1.1', 0.5, 15],
  ['forward-pass.z.2.1.2', 0.6, 15],
  ['forward-pass.z.3.1.1', 0.525, 15],
  ['forward-pass.multiply-adds-2-2-2', 8, 15],
  ['forward-pass.multiply-adds-large', 784 * 1024 + 1024 * 512 + 512 * 10, 15],
  ['forward-pass.kept-large-batch', 64 * 1546, 15],
])('%s is %d', async (path, value, digits) => {
  expect((await lookUpNumber(path, folder)).value).toBeCloseTo(value, digits);
});

test('an example runs once, however often it is quoted', async () => {
  const counter = new URL('./fixtures/content/examples/', import.meta.url);
  const first = await lookUpNumber('counter.runs', counter);
  const second = await lookUpNumber('counter.runs', counter);
  expect([first.value, second.value]).toEqual([1, 1]);
});
