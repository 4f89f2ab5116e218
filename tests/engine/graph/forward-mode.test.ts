import { expect, test } from 'vitest';
import { forwardModeGradient, Graph } from '../../../src/engine/graph/index.ts';
import { add, multiply, sum } from '../../../src/engine/operations/index.ts';

test('one pass for each entry gives the gradient', () => {
  const graph = new Graph();
  const x = graph.parameter(2, 2, [1, 2, 3, 4]);
  const scale = graph.parameter(1, 1, [10]);
  const out = sum(multiply(multiply(x, x), scale));
  expect([...forwardModeGradient(out, x)]).toEqual([20, 40, 60, 80]);
  expect([...forwardModeGradient(out, scale)]).toEqual([30]);
});

test('a target that does not depend on the leaf has gradient 0', () => {
  const graph = new Graph();
  const [a, b] = [graph.parameter(1, 1, [2]), graph.parameter(1, 1, [3])];
  expect([...forwardModeGradient(multiply(a, a), b)]).toEqual([0]);
});

test('a matrix has no gradient', () => {
  const a = new Graph().parameter(2, 1);
  expect(() => forwardModeGradient(add(a, a), a)).toThrow('not to add (2×1)');
});
