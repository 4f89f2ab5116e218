import { expect, test } from 'vitest';
import { checkEntry, gradientCheck, relativeDistance } from '../../src/engine/gradient-check.ts';
import { Graph, type Operation } from '../../src/engine/graph/index.ts';
import { exp, multiply, sum, tanh } from '../../src/engine/operations/index.ts';

test('a right gradient passes, and all data is as it was', () => {
  const graph = new Graph();
  const x = graph.parameter(2, 2, [0.1, -0.7, 123.456, 1e-300]);
  const y = graph.parameter(1, 2, [0.3, 4]);
  const out = sum(multiply(tanh(x), exp(y)));
  const before = [...x.data, ...y.data, out.number];
  const entries = gradientCheck(out, [x, y]);
  expect([...x.data, ...y.data, out.number]).toEqual(before);
  expect(entries.map(({ leaf, index }) => [leaf, index])).toEqual([
    ...[0, 1, 2, 3].map((i) => [x, i]),
    ...[0, 1].map((i) => [y, i]),
  ]);
  for (const { distance } of entries) expect(distance).toBeLessThan(1e-6);
  expect(checkEntry(out, x, 2)).toEqual(entries[2]);
  expect([...x.data, ...y.data, out.number]).toEqual(before);
});

test('a wrong gradient is seen, where and by how much', () => {
  const almostSquare: Operation = {
    name: 'almost a square',
    forward(out) {
      out.data[0] = out.inputs[0].data[0] * out.inputs[0].data[0];
    },
    backward(out) {
      out.inputs[0].gradient[0] += out.gradient[0] * out.inputs[0].data[0];
    },
    tangent() {},
    latex: ([x]) => x,
    derivativeLatex: ([x]) => x,
  };
  const graph = new Graph();
  const x = graph.parameter(1, 1, [3]);
  const [entry] = gradientCheck(graph.record(almostSquare, [x], 1, 1), [x]);
  expect(entry.analytic).toBe(3);
  expect(entry.numeric).toBeCloseTo(6, 9);
  expect(entry.distance).toBeCloseTo(0.5, 9);
});

test('a larger ε truncates more', () => {
  const graph = new Graph();
  const x = graph.parameter(1, 1, [1]);
  const distanceAt = (epsilon: number) => gradientCheck(exp(x), [x], { epsilon })[0].distance;
  // (e^h − e^−h)/2h = 1 + h²/6 + …
  expect(distanceAt(0.1)).toBeCloseTo(0.01 / 6, 5);
  expect(distanceAt(0.01)).toBeCloseTo(0.0001 / 6, 9);
});

test('what cannot be checked is refused by name', () => {
  const graph = new Graph();
  const w = graph.parameter(1, 1, [1]).named('w');
  const x = graph.input(1, 1, [1]).named('x');
  const out = multiply(w, x).named('out');
  const other = graph.parameter(1, 1, [1]).named('other');
  expect(() => gradientCheck(out, [x])).toThrow('x (1×1) is not tracked');
  expect(() => gradientCheck(out, [other])).toThrow('out (1×1) does not depend on other (1×1)');
  expect(() => gradientCheck(multiply(out, out), [out])).toThrow('out (1×1) is computed');
});

test('relative distance', () => {
  expect(relativeDistance(0, 0)).toBe(0);
  expect(relativeDistance(2, 1)).toBe(0.5);
  expect(relativeDistance(-1, -2)).toBe(0.5);
  expect(relativeDistance(3, -3)).toBe(2);
  expect(relativeDistance(1e-12, 0)).toBeCloseTo(1e-6, 15);
  expect(relativeDistance(Number.NaN, 1)).toBeNaN();
});
