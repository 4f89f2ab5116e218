import { expect, test } from 'vitest';
import { firstNonFinite, Graph } from '../../../src/engine/graph/index.ts';
import { divide, exp, log, multiply, sqrt, sum } from '../../../src/engine/operations/index.ts';

test('all finite: nothing found', () => {
  const graph = new Graph();
  const x = graph.parameter(1, 2, [1, 2]);
  const out = sum(exp(x));
  graph.backward(out);
  expect(firstNonFinite(out)).toBeUndefined();
});

test('the first value that overflows is found, not what it spoils', () => {
  const graph = new Graph();
  const x = graph.parameter(1, 2, [1, 800]);
  const overflowing = exp(x);
  const out = sum(divide(overflowing, multiply(overflowing, overflowing)));
  graph.backward(out);
  expect(firstNonFinite(out)).toEqual({ value: overflowing, quantity: 'data' });
});

test('NaN in a leaf is found at the leaf', () => {
  const x = new Graph().parameter(1, 1, [Number.NaN]);
  expect(firstNonFinite(log(x))?.value).toBe(x);
});

test('with finite data, the gradient that is infinite first on the way back is found', () => {
  const graph = new Graph();
  const x = graph.parameter(1, 1, [0]);
  const inner = multiply(x, x);
  const out = sum(sqrt(inner));
  graph.backward(out);
  expect(firstNonFinite(out)).toEqual({ value: inner, quantity: 'gradient' });
});
