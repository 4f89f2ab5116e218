import type { Case, Check } from '../../../src/runner/check.ts';
import { drawLayers, drawList, type Layer, stepsOf } from '../layers.ts';

/** Lets the engine send one example through a layer, and names the steps on the way. */
function caseOf(input: number[], layer: Layer): Case {
  const { sums, preActivation, activation } = stepsOf([input], layer);
  const both = { preActivation: preActivation[0], activation: activation[0] };
  return {
    args: [input, layer],
    expected: both,
    // A step that says nothing of the activations fits whatever they are.
    parts: [
      { name: 'Σ w x', value: { preActivation: sums[0] } },
      { name: 'z = Σ w x + b', value: { preActivation: preActivation[0] } },
      { name: 'a = σ(z)', value: both },
    ],
  };
}

export const checks: Check[] = [
  {
    name: 'one neuron',
    cases: () => [
      caseOf([2], { weights: [[0.5]], biases: [-0.25] }),
      caseOf([0.5, -1], { weights: [[0.4, 0.3]], biases: [0.2] }),
    ],
  },
  {
    name: 'the hidden layer of this chapter',
    cases: () => [
      caseOf([0.05, 0.1], {
        weights: [
          [0.15, 0.2],
          [0.25, 0.3],
        ],
        biases: [0.35, 0.35],
      }),
    ],
  },
  {
    name: 'more neurons than inputs, and fewer',
    cases: (random) =>
      [
        [2, 3],
        [4, 2],
      ].map((widths) => caseOf(drawList(random, widths[0]), drawLayers(random, widths)[0])),
  },
];
