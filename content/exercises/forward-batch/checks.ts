import type { Case, Check } from '../../../src/runner/check.ts';
import { drawLayers, drawRows, type Layer, stepsOf } from '../layers.ts';

/** Lets the engine send a batch through a layer, and names the steps on the way. */
function caseOf(input: number[][], layer: Layer): Case {
  const { sums, preActivation } = stepsOf(input, layer);
  return {
    args: [input, layer],
    expected: preActivation,
    parts: [
      { name: 'A Wᵀ', value: sums },
      { name: 'Z = A Wᵀ + b', value: preActivation },
    ],
  };
}

const hidden: Layer = {
  weights: [
    [0.15, 0.2],
    [0.25, 0.3],
  ],
  biases: [0.35, 0.35],
};

export const checks: Check[] = [
  { name: 'a batch of one', cases: () => [caseOf([[0.05, 0.1]], hidden)] },
  {
    name: 'the batch of three of this chapter',
    cases: () => [
      caseOf(
        [
          [0.05, 0.1],
          [1, 0],
          [0.5, 0.5],
        ],
        hidden,
      ),
    ],
  },
  {
    name: 'as many examples as inputs and neurons',
    cases: (random) => [caseOf(drawRows(random, 2, 2), drawLayers(random, [2, 2])[0])],
  },
  {
    name: 'more neurons than inputs, and fewer',
    cases: (random) => [
      caseOf(drawRows(random, 2, 2), drawLayers(random, [2, 3])[0]),
      caseOf(drawRows(random, 2, 3), drawLayers(random, [3, 1])[0]),
    ],
  },
];
