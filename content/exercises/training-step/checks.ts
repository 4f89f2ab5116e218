import type { SolveExample } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawLayers, drawList, type Layer } from '../layers.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, nudgedGradients, solved } from '../networks.ts';

/** Lets the engine make one update from one example. */
function caseOf(layers: Layer[], example: SolveExample, learningRate: number): Case {
  const { updated } = solved(layers, [example], { learningRate, updates: 1 });
  return { args: [layers, example.input, example.target, learningRate], expected: updated };
}

/** Makes the update with what nudges say of every parameter. */
function nudged(layers: Layer[], example: SolveExample, learningRate: number): Case {
  const slopes = nudgedGradients(layers, [example]);
  const moved = (numbers: number[], along: readonly number[]) =>
    numbers.map((number, p) => number - learningRate * along[p]);
  return {
    ...caseOf(layers, example, learningRate),
    expected: layers.map(({ weights, biases }, l) => ({
      weights: weights.map((row, j) => moved(row, slopes[l].weights[j])),
      biases: moved(biases, slopes[l].biases),
    })),
  };
}

export const checks: Check[] = [
  {
    name: 'a single neuron',
    cases: () => [
      caseOf([{ weights: [[0.6]], biases: [0.9] }], { input: [1], target: [0] }, 0.5),
      caseOf([{ weights: [[0.5, -1]], biases: [0.2] }], { input: [0.4, 2], target: [1] }, 2),
    ],
  },
  {
    name: 'the 2-2-2 network',
    cases: () => FIRST_EXAMPLES.map((example) => caseOf(FIRST_LAYERS, example, 0.5)),
  },
  {
    name: 'layers of different sizes',
    cases: (random) =>
      [
        [2, 3, 1],
        [3, 4, 2, 2],
      ].map((widths) => {
        const input = drawList(random, widths[0]);
        const target = drawList(random, widths[widths.length - 1]);
        return caseOf(drawLayers(random, widths), { input, target }, 5);
      }),
  },
  {
    name: 'each parameter moves by what a nudge of it says',
    cases: () => [nudged(FIRST_LAYERS, FIRST_EXAMPLES[1], 1)],
    tolerance: 1e-6,
  },
];
