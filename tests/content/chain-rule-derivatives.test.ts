import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive } from '../../components/figures/computational-graph/derive.ts';
import { openExpression } from '../../components/figures/computational-graph/graph-model.ts';
import { results } from '../../content/examples/chain-rule.ts';
import { entryGraph, Graph, linear, sum, tanh } from '../../src/engine/index.ts';
import { multiply } from '../../src/engine/operations/index.ts';

// Every displayed equation of chapter 5 that states a derivative, against the engine.

const number = fc.double({ min: -3, max: 3, noNaN: true });
const positive = fc.double({ min: 0.2, max: 3, noNaN: true });

function gradientsOf(text: string, numbers: Record<string, number>): Record<string, number> {
  const { nodes, variables } = openExpression(text, numbers);
  return Object.fromEntries(
    variables.map((node) => [nodes[node].name, nodes[node].gradient] as const),
  );
}

test('one path: ∂f/∂a = v₃ · 1 · b', () => {
  fc.assert(
    fc.property(number, number, number, number, (a, b, c, d) => {
      const gradients = gradientsOf('(a*b + c) * tanh(d)', { a, b, c, d });
      expect(gradients.a).toBeCloseTo(Math.tanh(d) * b, 12);
    }),
  );
});

test('a value used twice: ∂f/∂a = v₃ · 1 · b + v₂ (1 − v₃²)', () => {
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      const gradients = gradientsOf('(a*b + c) * tanh(a)', { a, b, c });
      const [v2, v3] = [a * b + c, Math.tanh(a)];
      expect(gradients.a).toBeCloseTo(v3 * b + v2 * (1 - v3 * v3), 11);
    }),
  );
});

describe('the table of operations', () => {
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  test.each<[string, (u: number, v: number) => number, (u: number, v: number) => number]>([
    ['u + v', () => 1, () => 1],
    ['u - v', () => 1, () => -1],
    ['u * v', (_, v) => v, (u) => u],
    ['u / v', (_, v) => 1 / v, (u, v) => -u / (v * v)],
    ['max(u, v)', (u, v) => Number(u >= v), (u, v) => Number(u < v)],
    ['tanh(u) + v', (u) => 1 - Math.tanh(u) ** 2, () => 1],
    ['sigmoid(u) + v', (u) => logistic(u) * (1 - logistic(u)), () => 1],
    ['exp(u) + v', (u) => Math.exp(u), () => 1],
    ['log(u) + v', (u) => 1 / u, () => 1],
    ['u^5 + v', (u) => 5 * u ** 4, () => 1],
  ])('%s', (text, inU, inV) => {
    fc.assert(
      fc.property(positive, positive, (u, v) => {
        const gradients = gradientsOf(text, { u, v });
        expect(gradients.u).toBeCloseTo(inU(u, v), 10);
        expect(gradients.v).toBeCloseTo(inV(u, v), 10);
      }),
    );
  });
});

test('∂f/∂v is the sum, over what uses v, of ∂u/∂v · ∂f/∂u', () => {
  const { recorded, nodes } = openExpression('s = a*b + tanh(a); t = s * a + exp(s); t / (s + b)', {
    a: 0.4,
    b: 1.3,
  });
  const { edges } = entryGraph(recorded.result);
  nodes.slice(0, -1).forEach((node, v) => {
    const uses = edges.filter(({ from }) => from === v);
    const total = uses.reduce(
      (all, { to, derivative }) => all + derivative * nodes[to].gradient,
      0,
    );
    expect(node.gradient).toBeCloseTo(total, 12);
    const { paths, gradient } = derive(
      openExpression('s = a*b + tanh(a); t = s * a + exp(s); t / (s + b)', { a: 0.4, b: 1.3 }),
      v,
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(gradient).toBeCloseTo(node.gradient, 12);
  });
});

test('the vector–Jacobian products: Wᵀg for y = Wx, and g ⊙ φ′(x) entry by entry', () => {
  const row = fc.array(number, { minLength: 3, maxLength: 3 });
  const matrix = fc.array(number, { minLength: 6, maxLength: 6 });
  const two = fc.array(number, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(row, matrix, two, row, (x, weights, g, h) => {
      const graph = new Graph();
      const input = graph.input(1, 3, x, true);
      const y = linear(input, graph.input(2, 3, weights), graph.input(1, 2));
      graph.backward(sum(multiply(y, graph.input(1, 2, g))));
      input.gradient.forEach((slope, k) => {
        expect(slope).toBeCloseTo(weights[k] * g[0] + weights[3 + k] * g[1], 10);
      });
      const other = graph.input(1, 3, x, true);
      graph.backward(sum(multiply(tanh(other), graph.input(1, 3, h))));
      other.gradient.forEach((slope, k) => {
        expect(slope).toBeCloseTo(h[k] * (1 - Math.tanh(x[k]) ** 2), 10);
      });
    }),
  );
});

test('the numbers of the chapter, by other ways', () => {
  const numbers = results();
  expect(numbers.f).toBeCloseTo(4 * Math.tanh(0.5), 12);
  expect(numbers['grad-d']).toBeCloseTo(4 * (1 - Math.tanh(0.5) ** 2), 12);
  expect(numbers['ratio-a']).toBeCloseTo(numbers['grad-a'], 9);
  expect(Math.abs(numbers['ratio-d'] - numbers['grad-d'])).toBeGreaterThan(1e-4);
  expect(Math.abs(numbers['ratio-d'] - numbers['grad-d'])).toBeLessThan(1e-2);
  expect([numbers['visits-reverse'], numbers['visits-forward']]).toEqual([7, 28]);
  expect([numbers['corner-rule'], numbers['corner-truth']]).toEqual([0, 1]);
  expect(numbers['corner-half']).toBeCloseTo(0.5, 12);
  expect(numbers['stack-paths']).toBe(1e19);
  // Into and out of every neuron: 2·10·10 + 10 + 10 a hidden layer; the output 2·10 + 1 + 1, the loss 2.
  expect(numbers['stack-edges']).toBe(20 * (2 * 100 + 10 + 10) - 100 + 10 * 2 + 1 + 1 + 2);
});
