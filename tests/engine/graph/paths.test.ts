import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countPaths,
  type Edge,
  entryGraph,
  Graph,
  pathsFrom,
  sumOverPaths,
  type Value,
} from '../../../src/engine/graph/index.ts';
import * as engine from '../../../src/engine/operations/index.ts';

const { add, multiply, tanh } = engine;

/** Every path from a node to the last, by plain recursion. */
function everyPath(edges: readonly Edge[], node: number, last: number): Edge[][] {
  if (node === last) return [[]];
  return edges
    .filter(({ from }) => from === node)
    .flatMap((edge) => everyPath(edges, edge.to, last).map((path) => [edge, ...path]));
}

const product = (path: readonly Edge[]) =>
  path.reduce((all, { derivative }) => all * derivative, 1);
const total = (numbers: readonly number[]) => numbers.reduce((sum, x) => sum + x, 0);

const STEPS: readonly ((a: Value, b: Value) => Value)[] = [
  engine.add,
  engine.subtract,
  engine.multiply,
  engine.max,
  (a) => tanh(a),
  (a) => engine.relu(a),
  (a, b) => engine.divide(a, engine.add(engine.exp(engine.tanh(b)), engine.sigmoid(b))),
];

const recipes = fc.array(
  fc.record({ step: fc.nat(STEPS.length - 1), a: fc.nat(99), b: fc.nat(99) }),
  { minLength: 1, maxLength: 9 },
);
const numbers = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
  minLength: 3,
  maxLength: 3,
});

function build(recipe: readonly { step: number; a: number; b: number }[], data: number[]) {
  const graph = new Graph();
  const pool = data.map((x) => graph.parameter(1, 1, [x]));
  for (const { step, a, b } of recipe) {
    // Often the latest value, so that the graph grows deep.
    pool.push(STEPS[step](pool[pool.length - 1 - (a % 3)], pool[b % pool.length]));
  }
  return { graph, target: pool[pool.length - 1] };
}

describe('on random graphs', () => {
  test('the sum over all paths is the gradient, and both counts agree', () => {
    fc.assert(
      fc.property(recipes, numbers, (recipe, data) => {
        const { graph, target } = build(recipe, data);
        const scalars = entryGraph(target);
        const [counts, sums] = [countPaths(scalars), sumOverPaths(scalars)];
        graph.backward(target);
        scalars.entries.forEach(({ value: { gradient } }, node) => {
          const all = everyPath(scalars.edges, node, scalars.size - 1);
          expect(counts[node]).toBe(BigInt(all.length));
          const near = 1e-10 * (1 + total(all.map((path) => Math.abs(product(path)))));
          expect(Math.abs(gradient[0] - total(all.map(product)))).toBeLessThan(near);
          expect(Math.abs(gradient[0] - sums[node])).toBeLessThan(near);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('the largest paths are listed, each once, and the rest is summed', () => {
    fc.assert(
      fc.property(recipes, numbers, fc.integer({ min: 0, max: 9 }), (recipe, data, most) => {
        const scalars = entryGraph(build(recipe, data).target);
        const all = everyPath(scalars.edges, 0, scalars.size - 1);
        const { listed, count, rest, sum } = pathsFrom(scalars, 0, most);
        expect(count).toBe(BigInt(all.length));
        expect(listed.length).toBe(Math.min(most, all.length));
        expect(
          new Set(listed.map(({ edges }) => edges.map((e) => `${e.to}.${e.slot}`).join())).size,
        ).toBe(listed.length);
        const sizes = all.map((path) => Math.abs(product(path))).sort((a, b) => b - a);
        const near = 1e-8 * (1 + total(sizes));
        listed.forEach((path, i) => {
          expect(all).toContainEqual(path.edges);
          expect(Math.abs(path.product - product(path.edges))).toBeLessThan(near);
          expect(Math.abs(Math.abs(path.product) - sizes[i])).toBeLessThan(near);
        });
        const listedSum = total(listed.map((path) => path.product));
        expect(Math.abs(listedSum + rest - sum)).toBeLessThan(near);
      }),
      { numRuns: 150 },
    );
  });
});

test('a square has two edges from one value, each with its own derivative', () => {
  const graph = new Graph();
  const a = graph.parameter(1, 1, [3]);
  const square = multiply(a, a);
  expect(entryGraph(square).edges.map(({ derivative }) => derivative)).toEqual([3, 3]);
  expect(pathsFrom(entryGraph(square), 0, 5)).toMatchObject({ count: 2n, rest: 0, sum: 6 });
});

test('an input that is not tracked has no edge', () => {
  const graph = new Graph();
  const base = graph.parameter(1, 1, [-2]);
  const cube = engine.power(base, graph.input(1, 1, [3]));
  const { edges } = entryGraph(cube);
  expect(edges).toHaveLength(1);
  expect(edges[0]).toMatchObject({ from: 0, to: 1, slot: 0, derivative: 12 });
});

test('doubling sixty times has 2⁶⁰ paths, of which some are listed at once', () => {
  const graph = new Graph();
  const a = graph.parameter(1, 1, [0.1]);
  let sum: Value = a;
  for (let i = 0; i < 60; i++) sum = i % 2 ? add(sum, sum) : add(tanh(sum), sum);
  const scalars = entryGraph(sum);
  const { listed, count, rest, sum: gradient } = pathsFrom(scalars, 0, 20);
  expect(count).toBe(2n ** 60n);
  expect(listed).toHaveLength(20);
  graph.backward(sum);
  expect(Math.abs(total(listed.map((path) => path.product)) + rest - gradient)).toBeLessThan(
    1e-9 * Math.abs(gradient),
  );
  expect(gradient / a.gradient[0]).toBeCloseTo(1, 12);
});
