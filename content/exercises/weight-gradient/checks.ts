import { Graph, linear, matmul, sum } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawList } from '../layers.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, nudgedGradients, solved } from '../networks.ts';

/** Lets the engine go back through a layer whose pre-activations have these deltas. */
function caseOf(delta: number[], incoming: number[]): Case {
  const graph = new Graph();
  const w = graph.parameter(delta.length, incoming.length);
  const b = graph.parameter(1, delta.length);
  const z = linear(graph.input(1, incoming.length, incoming), w, b);
  graph.backward(sum(matmul(z, graph.input(delta.length, 1, delta))));
  const rowOf = (j: number) =>
    Array.from(w.gradient.subarray(j * incoming.length, (j + 1) * incoming.length));
  const both = { weights: delta.map((_, j) => rowOf(j)), biases: Array.from(b.gradient) };
  return {
    args: [delta, incoming],
    expected: both,
    // A step that says nothing of the weights fits whatever they are.
    parts: [
      { name: 'biases: δ', value: { biases: both.biases } },
      { name: 'weights: δ a', value: both },
    ],
  };
}

const first = [FIRST_EXAMPLES[0]];
const { examples, gradients } = solved(FIRST_LAYERS, first);
const [hidden, output] = examples[0].layers;
const toOutput = [output.delta, hidden.activation];
const toHidden = [hidden.delta, first[0].input];

export const checks: Check[] = [
  { name: 'one weight', cases: () => [caseOf([0.5], [2]), caseOf([-0.25], [0.3])] },
  {
    name: 'the two layers of the 2-2-2 network',
    cases: () => [
      { args: toOutput, expected: gradients[1] },
      { args: toHidden, expected: gradients[0] },
    ],
  },
  {
    name: 'more neurons than inputs, and fewer',
    cases: (random) => [
      caseOf(drawList(random, 3), drawList(random, 2)),
      caseOf(drawList(random, 1), drawList(random, 3)),
    ],
  },
  {
    name: 'the gradient is what a nudge of each parameter does to the loss',
    cases: () => {
      const [ofHidden, ofOutput] = nudgedGradients(FIRST_LAYERS, first);
      return [
        { args: toOutput, expected: ofOutput },
        { args: toHidden, expected: ofHidden },
      ];
    },
    tolerance: 1e-6,
  },
];
