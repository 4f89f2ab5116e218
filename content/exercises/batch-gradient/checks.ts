import { Graph, linear, mean, multiply, sum, type Value } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawRows } from '../layers.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, nudgedGradients, solved } from '../networks.ts';

/** Writes the gradient of a matrix as rows. */
const rowsOf = ({ rows, columns, gradient }: Value): number[][] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from(gradient.subarray(i * columns, (i + 1) * columns)),
  );

/** Lets the engine go back through a layer whose pre-activations have these deltas. */
function caseOf(delta: number[][], incoming: number[][]): Case {
  const [neurons, inputs] = [delta[0].length, incoming[0].length];
  const graph = new Graph();
  const w = graph.parameter(neurons, inputs);
  const b = graph.parameter(1, neurons);
  const z = linear(graph.input(incoming.length, inputs, incoming.flat()), w, b);
  const losses = sum(multiply(z, graph.input(delta.length, neurons, delta.flat())), 'columns');
  const gradientOf = (target: Value) => {
    graph.backward(target);
    return { weights: rowsOf(w), biases: rowsOf(b)[0] };
  };
  const [whole, averaged] = [sum(losses), mean(losses)].map(gradientOf);
  return {
    args: [delta, incoming],
    expected: averaged,
    parts: [
      { name: 'sums over the examples', value: whole },
      { name: 'means', value: averaged },
    ],
  };
}

const { examples, gradients } = solved(FIRST_LAYERS, FIRST_EXAMPLES);
const hidden = examples.map(({ layers }) => layers[0]);
const output = examples.map(({ layers }) => layers[1]);
const toOutput = [output.map(({ delta }) => delta), hidden.map(({ activation }) => activation)];
const toHidden = [hidden.map(({ delta }) => delta), FIRST_EXAMPLES.map(({ input }) => input)];

export const checks: Check[] = [
  { name: 'a batch of one', cases: () => [caseOf([[0.5, -0.25]], [[0.2, 0.4]])] },
  {
    name: 'the batch of two of this chapter',
    cases: () => [
      { args: toOutput, expected: gradients[1] },
      { args: toHidden, expected: gradients[0] },
    ],
  },
  {
    name: 'more examples than neurons, and fewer',
    cases: (random) => [
      caseOf(drawRows(random, 4, 2), drawRows(random, 4, 3)),
      caseOf(drawRows(random, 2, 3), drawRows(random, 2, 1)),
    ],
  },
  {
    name: 'the gradient is what a nudge of each parameter does to the loss',
    cases: () => {
      const [ofHidden, ofOutput] = nudgedGradients(FIRST_LAYERS, FIRST_EXAMPLES);
      return [
        { args: toOutput, expected: ofOutput },
        { args: toHidden, expected: ofHidden },
      ];
    },
    tolerance: 1e-6,
  },
];
