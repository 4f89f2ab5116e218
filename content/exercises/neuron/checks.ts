import { add, Graph, matmul, tanh, transpose } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawList } from '../layers.ts';

/** Lets the engine compute a neuron, and names the steps on the way. */
function caseOf(x: number[], w: number[], b: number): Case {
  const graph = new Graph();
  const row = (numbers: number[]) => graph.input(1, numbers.length, numbers);
  const sum = matmul(row(x), transpose(row(w)));
  const z = add(sum, row([b]));
  const a = tanh(z);
  return {
    args: [x, w, b],
    expected: a.number,
    parts: [
      { name: 'Σ w x', value: sum.number },
      { name: 'z = Σ w x + b', value: z.number },
      { name: 'a = tanh z', value: a.number },
    ],
  };
}

export const checks: Check[] = [
  { name: 'one input', cases: () => [caseOf([2], [0.5], -0.25), caseOf([0.3], [-2], 0.1)] },
  { name: 'two inputs', cases: () => [caseOf([0.05, 0.1], [0.15, 0.2], 0.35)] },
  {
    name: 'any number of inputs',
    cases: (random) =>
      [3, 4, 7].map((n) =>
        caseOf(drawList(random, n), drawList(random, n), drawList(random, 1)[0]),
      ),
  },
];
