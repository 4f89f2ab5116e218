import { expect, test } from 'vitest';
import { Graph } from '../../src/engine/graph/index.ts';
import { add, divide, power, sigmoid } from '../../src/engine/operations/index.ts';

// The published examples that print their numbers: tests/content/print.test.ts.
test('the staged example of the CS231n notes, (x + σ(y)) / (σ(x) + (x + y)²), recomputed', () => {
  const graph = new Graph();
  const [x, y] = [3, -4].map((number) => graph.parameter(1, 1, [number]));
  const out = divide(add(x, sigmoid(y)), add(sigmoid(x), power(add(x, y), 2)));
  graph.backward(out);
  expect(out.number.toFixed(10)).toBe('1.5456448841');
  expect([x, y].map(({ gradient }) => gradient[0].toFixed(10))).toEqual([
    '2.0595697956',
    '1.5922327515',
  ]);
});
