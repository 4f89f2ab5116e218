import { solve } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawLayers, drawList, type Layer } from '../layers.ts';

/** Lets the engine send one example through a network. */
function caseOf(input: number[], layers: Layer[]): Case {
  const { examples } = solve({
    layers: layers.map((layer) => ({ ...layer, activation: 'sigmoid' })),
    loss: 'half-squared-error',
    examples: [{ input, target: layers[layers.length - 1].biases.map(() => 0) }],
    learningRate: 0,
    updates: 0,
    mode: 'batch',
    freezeBiases: false,
  });
  const passed = examples[0].layers;
  const preActivations = passed.map(({ preActivation }) => preActivation);
  const activations = [input, ...passed.map(({ activation }) => activation)];
  const both = { preActivations, activations };
  return {
    args: [input, layers],
    expected: both,
    // A step that says nothing of the activations fits whatever they are.
    parts: [
      { name: 'z of each layer', value: { preActivations } },
      { name: 'x, and a of each layer', value: both },
    ],
  };
}

export const checks: Check[] = [
  {
    name: 'a single layer',
    cases: (random) => [caseOf(drawList(random, 3), drawLayers(random, [3, 2]))],
  },
  {
    name: 'the 2-2-2 network of this chapter',
    cases: () => [
      caseOf(
        [0.05, 0.1],
        [
          {
            weights: [
              [0.15, 0.2],
              [0.25, 0.3],
            ],
            biases: [0.35, 0.35],
          },
          {
            weights: [
              [0.4, 0.45],
              [0.5, 0.55],
            ],
            biases: [0.6, 0.6],
          },
        ],
      ),
    ],
  },
  {
    name: 'layers of different sizes',
    cases: (random) =>
      [
        [2, 3, 1],
        [3, 4, 2, 2],
      ].map((widths) => caseOf(drawList(random, widths[0]), drawLayers(random, widths))),
  },
];
