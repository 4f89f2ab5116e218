import { describe, expect, test } from 'vitest';
import { Graph } from '../../../src/engine/graph/graph.ts';
import { add, exp, multiply, sum, tanh } from '../../../src/engine/operations/index.ts';

test('a small expression: value, gradients, replay', () => {
  const graph = new Graph();
  const [a, b, c] = [2, -3, 10].map((x) => graph.parameter(1, 1, [x]));
  const f = graph.input(1, 1, [-2], true);
  const out = multiply(add(multiply(a, b), c), f);
  expect(out.number).toBe(-8);
  graph.backward(out);
  expect([a, b, c, f].map((value) => value.gradient[0])).toEqual([6, -4, -2, 4]);
  graph.backward(out);
  expect([a, b, c, f].map((value) => value.gradient[0])).toEqual([6, -4, -2, 4]);
  a.data[0] = 5;
  graph.forward(out);
  expect(out.number).toBe(10);
});

test('a value used twice gets the sum of both gradients', () => {
  const graph = new Graph();
  const a = graph.parameter(1, 1, [3]);
  const out = multiply(add(a, a), a);
  graph.backward(out);
  expect(a.gradient[0]).toBe(12);
  graph.tangent(out, new Map([[a, [1]]]));
  expect(out.tangent[0]).toBe(12);
});

test('what is broadcast forward is summed backward', () => {
  const graph = new Graph();
  const row = graph.parameter(1, 2, [1, 2]);
  const column = graph.parameter(3, 1, [10, 20, 30]);
  const out = add(row, column);
  expect([...out.data]).toEqual([11, 12, 21, 22, 31, 32]);
  graph.backward(sum(out));
  expect([...row.gradient]).toEqual([3, 3]);
  expect([...column.gradient]).toEqual([2, 2, 2]);
});

test('only what a target was computed from is replayed, and only its gradients are cleared', () => {
  const graph = new Graph();
  const a = graph.parameter(1, 1, [2]);
  const b = graph.parameter(1, 1, [3]);
  const [square, other] = [multiply(a, a), multiply(b, b)];
  graph.backward(other);
  a.data[0] = 4;
  b.data[0] = 5;
  graph.forward(square);
  graph.backward(square);
  expect([square.number, a.gradient[0]]).toEqual([16, 8]);
  expect([other.number, b.gradient[0]]).toEqual([9, 6]);
  expect(graph.ancestors(square)).toEqual([a, square]);
});

test('data has no gradient, nor has what is computed from data alone', () => {
  const graph = new Graph();
  const x = graph.input(1, 1, [2]);
  const w = graph.parameter(1, 1, [3]);
  const fixed = exp(x);
  const out = multiply(fixed, w);
  graph.backward(out);
  expect([x.tracked, fixed.tracked, out.tracked]).toEqual([false, false, true]);
  expect([x.gradient.length, fixed.gradient.length]).toEqual([0, 0]);
  expect(w.gradient[0]).toBe(fixed.number);
  graph.tangent(out, new Map([[x, [1]]]));
  expect(out.tangent[0]).toBe(fixed.number * 3);
});

test('parameters can share the storage of a vector and of its gradient', () => {
  const vector = Float64Array.of(1, 2, 3);
  const gradient = new Float64Array(3);
  const graph = new Graph();
  const w = graph.parameter(1, 2, vector.subarray(1), gradient.subarray(1));
  const out = sum(tanh(w));
  graph.backward(out);
  expect(gradient[0]).toBe(0);
  expect(gradient[1]).toBeCloseTo(1 - Math.tanh(2) * Math.tanh(2), 14);
  vector[1] = 0;
  graph.forward(out);
  graph.backward(out);
  expect(gradient[1]).toBe(1);
});

describe('what does not fit is refused by name', () => {
  const graph = new Graph();
  const a = graph.input(2, 3).named('hidden');
  const b = graph.input(3, 2).named('target');

  test.each([
    [
      'the wrong number of entries',
      () => graph.input(2, 2, [1, 2, 3]),
      'expected 4 numbers, got 3',
    ],
    [
      'a shared vector of another length',
      () => graph.parameter(1, 2, new Float64Array(3), new Float64Array(2)),
      'expected 2 numbers, got 3',
    ],
    [
      'a shared gradient of another length',
      () => graph.parameter(1, 2, new Float64Array(2), new Float64Array(3)),
      'expected 2 numbers, got 3',
    ],
    [
      'shapes that do not broadcast',
      () => add(a, b),
      'hidden (2×3) and target (3×2) do not match entry by entry',
    ],
    [
      'a gradient of a matrix',
      () => graph.backward(a),
      'backward() starts at a single number, not at hidden (2×3)',
    ],
    ['a matrix read as a number', () => a.number, 'hidden (2×3) is not a single number'],
    [
      'a value of another graph',
      () => add(new Graph().input(1, 1), a),
      'hidden (2×3) belongs to another graph',
    ],
    [
      'a target of another graph',
      () => new Graph().forward(a),
      'hidden (2×3) belongs to another graph',
    ],
    [
      'a direction of another shape',
      () => graph.tangent(exp(a), new Map([[a, [1]]])),
      'expected 6 numbers, got 1',
    ],
  ])('%s', (_what, attempt, message) => {
    expect(attempt).toThrow(message);
  });
});
