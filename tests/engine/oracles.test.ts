import { describe, expect, test } from 'vitest';
import { Graph, type Value } from '../../src/engine/graph/index.ts';
import {
  add,
  divide,
  linear,
  max,
  multiply,
  power,
  relu,
  scale,
  sigmoid,
  subtract,
  sum,
  tanh,
} from '../../src/engine/operations/index.ts';

/** Records scalars, an expression of them, and its gradient. */
function scalars(numbers: readonly number[], express: (...leaves: Value[]) => Value) {
  const graph = new Graph();
  const leaves = numbers.map((x) => graph.parameter(1, 1, [x]));
  const out = express(...leaves);
  graph.backward(out);
  return {
    graph,
    leaves,
    out,
    value: out.number,
    gradient: leaves.map((leaf) => leaf.gradient[0]),
  };
}

const rounded = (numbers: readonly number[], digits: number) =>
  numbers.map((x) => Number(x.toFixed(digits)));

/** Moves every leaf along its gradient and computes again. */
function nudged({ graph, leaves, out }: ReturnType<typeof scalars>, rate: number): number {
  for (const leaf of leaves) leaf.data[0] += rate * leaf.gradient[0];
  graph.forward(out);
  return out.number;
}

const plus = (x: Value, constant: number) => add(x, x.graph.input(1, 1, [constant]));

describe('micrograd, README and lecture (Karpathy 2020, 2022)', () => {
  test('the expression of the README', () => {
    const { value, gradient } = scalars([-4, 2], (a, b) => {
      let c = add(a, b);
      let d = add(multiply(a, b), power(b, 3));
      c = add(c, plus(c, 1));
      c = add(c, subtract(plus(c, 1), a));
      d = add(d, add(scale(d, 2), relu(add(b, a))));
      d = add(d, add(scale(d, 3), relu(subtract(b, a))));
      const f = power(subtract(c, d), 2);
      return add(scale(f, 0.5), divide(f.graph.input(1, 1, [10]), f));
    });
    expect(value.toFixed(4)).toBe('24.7041');
    expect(rounded(gradient, 4)).toEqual([138.8338, 645.5773]);
  });

  test('(ab + c) f, and a step along the gradient', () => {
    const recorded = scalars([2, -3, 10, -2], (a, b, c, f) => multiply(add(multiply(a, b), c), f));
    expect(recorded.value).toBe(-8);
    expect(recorded.gradient).toEqual([6, -4, -2, 4]);
    expect(nudged(recorded, 0.01).toFixed(6)).toBe('-7.286496');
  });

  test('a tanh neuron', () => {
    const { value, gradient } = scalars([2, 0, -3, 1, 6.8813735870195432], (x1, x2, w1, w2, b) =>
      tanh(add(add(multiply(x1, w1), multiply(x2, w2)), b)),
    );
    expect(value.toFixed(4)).toBe('0.7071');
    expect(rounded(gradient, 10)).toEqual([-1.5, 0.5, 1, 0, 0.5]);
  });

  test('values used twice', () => {
    expect(scalars([3], (a) => add(a, a)).gradient).toEqual([2]);
    const { value, gradient } = scalars([-2, 3], (a, b) => multiply(multiply(a, b), add(a, b)));
    expect(value).toBe(-6);
    expect(gradient).toEqual([-3, -8]);
  });
});

describe('CS231n notes', () => {
  test('(x + y) z', () => {
    const { value, gradient } = scalars([-2, 5, -4], (x, y, z) => multiply(add(x, y), z));
    expect(value).toBe(-12);
    expect(gradient).toEqual([-4, -4, 3]);
  });

  test('a sigmoid neuron', () => {
    const graph = new Graph();
    const x = graph.input(1, 2, [-1, -2], true);
    const weights = graph.parameter(1, 2, [2, -3]);
    const bias = graph.parameter(1, 1, [-3]);
    const out = sigmoid(linear(x, weights, bias));
    graph.backward(out);
    expect(out.number.toFixed(2)).toBe('0.73');
    expect(rounded([...weights.gradient, ...bias.gradient], 2)).toEqual([-0.2, -0.39, 0.2]);
    expect(rounded([...x.gradient], 2)).toEqual([0.39, -0.59]);
  });

  test('2 (xy + max(z, w))', () => {
    const { value, gradient } = scalars([3, -4, 2, -1], (x, y, z, w) =>
      scale(add(multiply(x, y), max(z, w)), 2),
    );
    expect(value).toBe(-20);
    expect(gradient).toEqual([-8, 6, 2, 0]);
  });

  test('staged: (x + σ(y)) / (σ(x) + (x + y)²)', () => {
    const { value, gradient } = scalars([3, -4], (x, y) =>
      divide(add(x, sigmoid(y)), add(sigmoid(x), power(add(x, y), 2))),
    );
    expect(value.toFixed(10)).toBe('1.5456448841');
    expect(rounded(gradient, 10)).toEqual([2.0595697956, 1.5922327515]);
  });
});

test("Hacker's guide to neural networks (Karpathy): a neuron, and a step along its gradient", () => {
  const recorded = scalars([1, 2, -3, -1, 3], (a, b, c, x, y) =>
    sigmoid(add(add(multiply(a, x), multiply(b, y)), c)),
  );
  expect(recorded.value.toFixed(4)).toBe('0.8808');
  expect(rounded(recorded.gradient, 3)).toEqual([-0.105, 0.315, 0.105, 0.105, 0.21]);
  expect(nudged(recorded, 0.01).toFixed(8)).toBe('0.88255018');
});

describe('small exact ones', () => {
  test('colah: (a + b)(b + 1)', () => {
    const { value, gradient } = scalars([2, 1], (a, b) => multiply(add(a, b), plus(b, 1)));
    expect(value).toBe(6);
    expect(gradient).toEqual([2, 5]);
  });

  test('Jurafsky & Martin: c (a + 2b)', () => {
    const { value, gradient } = scalars([3, 1, -2], (a, b, c) => multiply(c, add(a, scale(b, 2))));
    expect(value).toBe(-10);
    expect(gradient).toEqual([-2, -4, 5]);
  });

  test('D2L: 2 x·x', () => {
    const graph = new Graph();
    const x = graph.parameter(1, 4, [0, 1, 2, 3]);
    const out = scale(sum(multiply(x, x)), 2);
    graph.backward(out);
    expect(out.number).toBe(28);
    expect([...x.gradient]).toEqual([0, 4, 8, 12]);
  });

  test('Goodfellow et al.: XOR by hand', () => {
    const graph = new Graph();
    const x = graph.input(4, 2, [0, 0, 0, 1, 1, 0, 1, 1]);
    const hidden = relu(
      linear(x, graph.parameter(2, 2, [1, 1, 1, 1]), graph.parameter(1, 2, [0, -1])),
    );
    const out = linear(hidden, graph.parameter(1, 2, [1, -2]), graph.parameter(1, 1, [0]));
    expect([...out.data]).toEqual([0, 1, 1, 0]);
  });
});
