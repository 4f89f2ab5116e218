import { Graph, multiply, squaredNorm } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawLayers, type Layer } from '../layers.ts';

/** Lets the engine measure the whole gradient and shorten it. */
function caseOf(gradients: Layer[], limit: number): Case {
  const entries = gradients.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
  const graph = new Graph();
  const all = graph.input(1, entries.length, entries);
  const norm = Math.sqrt(squaredNorm(all).number);
  const factor = Math.min(1, limit / norm);
  const clipped = Array.from(multiply(all, graph.input(1, 1, [factor])).data);
  let next = 0;
  const expected = gradients.map(({ weights, biases }) => ({
    weights: weights.map((row) => row.map(() => clipped[next++])),
    biases: biases.map(() => clipped[next++]),
  }));
  return { args: [gradients, limit], expected };
}

export const checks: Check[] = [
  {
    name: 'a gradient of length 5, clipped to 1',
    cases: () => [caseOf([{ weights: [[3]], biases: [4] }], 1)],
  },
  {
    name: 'a gradient within the limit',
    cases: (random) => [
      caseOf([{ weights: [[0.3]], biases: [-0.4] }], 1),
      caseOf(drawLayers(random, [2, 2]), 10),
    ],
  },
  {
    name: 'layers of very different gradients',
    cases: (random) => {
      const [first, second] = drawLayers(random, [2, 3, 1]);
      const long = {
        weights: second.weights.map((row) => row.map((slope) => 40 * slope)),
        biases: second.biases.map((slope) => 40 * slope),
      };
      return [caseOf([first, long], 2), caseOf([first, second], 0.5)];
    },
  },
];
