import * as fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { network as mazur } from '../../../content/examples/mazur.ts';
import { chainLatex, derivationOf } from '../../../src/engine/graph/derivation.ts';
import { entryGraph } from '../../../src/engine/graph/entry-graph.ts';
import { forwardModeGradient, Graph } from '../../../src/engine/graph/index.ts';
import { sumOverPaths } from '../../../src/engine/graph/paths.ts';
import * as engine from '../../../src/engine/operations/index.ts';
import { buildNetwork } from '../../../src/engine/solve/build.ts';
import type { NetworkWithData } from '../../../src/engine/solve/network-with-data.ts';
import { randomNetwork } from '../solve/random-network.ts';
import { evaluateLatex } from './evaluate-latex.ts';
import { build, entries, recipes } from './random-graph.ts';

function record(given: NetworkWithData) {
  const recording = buildNetwork(given).record(given.examples.length, given.loss);
  recording.input.data.set(given.examples.flatMap(({ input }) => input));
  recording.target.data.set(given.examples.flatMap(({ target }) => target));
  recording.forward();
  recording.backward();
  return recording;
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-12 * (1 + Math.abs(a));

describe('the sum over paths is the gradient', () => {
  test('of every leaf of random graphs, as forward and reverse mode find it', () => {
    fc.assert(
      fc.property(recipes, entries, (recipe, data) => {
        const { graph, leaves, target } = build(recipe, data);
        graph.backward(target);
        const taken = entryGraph(target);
        const sums = sumOverPaths(taken);
        const used = graph.ancestors(target).filter((value) => leaves.includes(value));
        for (const leaf of used) {
          const forward = forwardModeGradient(target, leaf);
          leaf.gradient.forEach((gradient, i) => {
            const sum = sums[taken.nodeOf(leaf, i)];
            expect(Math.abs(sum - gradient)).toBeLessThan(1e-10 * (1 + Math.abs(gradient)));
            expect(Math.abs(sum - forward[i])).toBeLessThan(1e-10 * (1 + Math.abs(gradient)));
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of every parameter of random networks, path by path', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(999), (given, pick) => {
        const { loss, layers } = record(given);
        const { weights, biases } = layers[pick % layers.length];
        for (const value of [weights, biases]) {
          const index = pick % value.size;
          const all = derivationOf(loss, value, index, { most: Number.POSITIVE_INFINITY });
          expect(BigInt(all.paths.length)).toBe(all.count);
          const sum = all.paths.reduce((total, { product }) => total + product, 0);
          expect(near(sum, value.gradient[index])).toBe(true);
          expect(near(all.gradient, value.gradient[index])).toBe(true);
          for (const { factors, product } of all.paths) {
            const multiplied = factors.reduce((so, { derivative }) => so * derivative, 1);
            expect(near(multiplied, product)).toBe(true);
          }
          const some = derivationOf(loss, value, index, { most: 2 });
          const shown = some.paths.reduce((total, { product }) => total + product, 0);
          expect(near(shown + some.rest, value.gradient[index])).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('paths are those through the layers behind: every neuron once, every example once', () => {
  const widths = [3, 4, 2, 5];
  const given: NetworkWithData = {
    ...mazur,
    layers: widths.slice(1).map((width, l) => ({
      weights: Array.from({ length: width }, (_, j) => Array(widths[l]).fill(0.1 * (j + 1))),
      biases: Array(width).fill(0.1),
      activation: 'tanh',
    })),
    examples: [1, 2].map((x) => ({ input: [x, 0, -x], target: [0, 0, 0, 0, 1] })),
  };
  const { loss, layers } = record(given);
  const countIn = (l: number) => derivationOf(loss, layers[l].weights, 0).count;
  expect([0, 1, 2].map(countIn)).toEqual([2n * 2n * 5n, 2n * 5n, 2n]);
});

test('what is off, and what an input of 0 silences, still lies on a path; its product is 0', () => {
  const graph = new Graph();
  const w = graph.parameter(1, 1, [-2]).named('w');
  const x = graph.input(1, 1, [0]).named('x');
  const off = derivationOf(engine.relu(w), w, 0);
  expect([off.count, off.gradient, off.paths[0].factors.length]).toEqual([1n, 0, 1]);
  const silent = derivationOf(engine.multiply(w, x), w, 0);
  expect([silent.count, silent.gradient, silent.paths[0].factors[0].symbols]).toEqual([1n, 0, 'x']);
});

test('an input used twice by one operation has two paths', () => {
  const graph = new Graph();
  const a = graph.parameter(1, 1, [3]).named('a');
  const square = derivationOf(engine.multiply(a, a), a, 0);
  expect([square.count, square.gradient]).toEqual([2n, 6]);
  expect(square.paths.map((path) => path.product)).toEqual([3, 3]);
});

test('taking a graph apart leaves its gradients alone', () => {
  const { loss, layers } = record(mazur);
  const before = layers.map(({ weights }) => [...weights.gradient]);
  derivationOf(loss, layers[0].weights, 3);
  expect(layers.map(({ weights }) => [...weights.gradient])).toEqual(before);
});

describe('the LaTeX', () => {
  const { exampleLoss, layers } = record(mazur);

  test('is the chain rule as one writes it, operation by operation', () => {
    const [path] = derivationOf(exampleLoss, layers[0].weights, 0).paths;
    expect(path.factors.map(({ symbols }) => symbols)).toEqual([
      '\\left( {a^{(2)}}_{1} - {y}_{1} \\right)',
      '{a^{(2)}}_{1} \\left( 1 - {a^{(2)}}_{1} \\right)',
      '{W^{(2)}}_{11}',
      '{a^{(1)}}_{1} \\left( 1 - {a^{(1)}}_{1} \\right)',
      '{X}_{1}',
    ]);
    expect(path.factors[3].quotient).toBe(
      '\\frac{\\partial {a^{(1)}}_{1}}{\\partial {z^{(1)}}_{1}}',
    );
  });

  test('with numbers in comes to the product of its path', () => {
    for (const { weights } of layers) {
      for (let i = 0; i < weights.size; i++) {
        for (const path of derivationOf(exampleLoss, weights, i).paths) {
          for (const form of ['numbers', 'values'] as const) {
            const plain = chainLatex(path, form).replace(/(\d) \\left/g, '$1 \\cdot \\left');
            expect(evaluateLatex(plain, {})).toBeCloseTo(path.product, 14);
          }
        }
      }
    }
  });

  test('names the entry of a softmax', () => {
    const { exampleLoss: loss, layers: only } = record({
      ...mazur,
      layers: [{ weights: [[1], [2]], biases: [0, 0], activation: 'softmax' }],
      loss: 'cross-entropy',
      examples: [{ input: [1], target: [0, 1] }],
    });
    const [factor] = derivationOf(loss, only[0].biases, 1).paths[0].factors;
    expect(factor.symbols).toBe(
      '\\left( \\operatorname{softmax}\\left( {z^{(1)}}_{1},\\, {z^{(1)}}_{2} \\right)_{2} - {y}_{2} \\right)',
    );
    expect(factor.numbers).toBe(
      '\\left( \\operatorname{softmax}\\left( 1,\\, 2 \\right)_{2} - 1 \\right)',
    );
  });

  test('can be typeset, for any network', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(99), (given, pick) => {
        const { loss, layers: recorded } = record(given);
        const { weights } = recorded[pick % recorded.length];
        for (const path of derivationOf(loss, weights, pick % weights.size, { most: 3 }).paths) {
          for (const form of ['quotient', 'symbols', 'numbers', 'values'] as const) {
            expect(() => katex.renderToString(chainLatex(path, form))).not.toThrow();
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('what has no derivation is refused by name', () => {
  const { loss, input, layers } = record(mazur);
  expect(() => derivationOf(loss, input, 0)).toThrow(
    'loss (1×1) has no gradient in entry 0 of input',
  );
  expect(() => derivationOf(loss, layers[0].weights, 4)).toThrow(
    'entry 4 of layer 1 weights (2×2)',
  );
  expect(() => derivationOf(layers[0].activation, layers[0].weights, 0)).toThrow('a single number');
  const graph = new Graph();
  const many = engine.sum(engine.tanh(graph.parameter(100, 100)));
  expect(() => entryGraph(many)).toThrow(RangeError);
});
