import type { LayerNumbers } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { descended } from '../descended.ts';
import { drawLayers, type Layer } from '../layers.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, solved } from '../networks.ts';

/** Lets the engine take the step, and names what each parameter loses. */
function caseOf(layers: Layer[], gradients: readonly LayerNumbers[], rate: number): Case {
  const step = (parameters: readonly number[], gradient: readonly number[]) =>
    descended({ kind: 'sgd' }, rate, parameters, [gradient]).parameters;
  const updated = layers.map(({ weights, biases }, l) => ({
    weights: weights.map((row, j) => step(row, gradients[l].weights[j])),
    biases: step(biases, gradients[l].biases),
  }));
  const moves = layers.map(({ weights, biases }, l) => ({
    weights: weights.map((row, j) =>
      step(
        row.map(() => 0),
        gradients[l].weights[j],
      ),
    ),
    biases: step(
      biases.map(() => 0),
      gradients[l].biases,
    ),
  }));
  return {
    args: [layers, gradients, rate],
    expected: updated,
    parts: [
      { name: 'moves −η ∇L', value: moves },
      { name: 'parameters, moved', value: updated },
    ],
  };
}

const first = [FIRST_EXAMPLES[0]];

export const checks: Check[] = [
  {
    name: 'one weight and one bias',
    cases: () => [
      caseOf([{ weights: [[0.5]], biases: [1] }], [{ weights: [[2]], biases: [-0.5] }], 0.1),
    ],
  },
  {
    name: 'a network of two layers',
    cases: (random) => {
      const widths = [2, 3, 1];
      return [0.5, 2].map((rate) =>
        caseOf(drawLayers(random, widths), drawLayers(random, widths), rate),
      );
    },
  },
  {
    name: 'the 2-2-2 network, all of whose parameters move',
    cases: () => {
      const { gradients, updated } = solved(FIRST_LAYERS, first, { learningRate: 0.5, updates: 1 });
      return [{ ...caseOf(FIRST_LAYERS, gradients, 0.5), expected: updated }];
    },
  },
];
