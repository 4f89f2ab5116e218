import { Graph, linear, type Random, tanh } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';

/** Lets the engine compute a neuron, and names the steps on the way. */
function caseOf(x: number[], w: number[], b: number): Case {
  const graph = new Graph();
  const z = linear(
    graph.input(1, x.length, x),
    graph.input(1, w.length, w),
    graph.input(1, 1, [b]),
  );
  const a = tanh(z);
  const sum = z.number - b;
  return {
    args: [x, w, b],
    expected: a.number,
    parts: [
      { name: 'Σ w x', value: sum },
      { name: 'z = Σ w x + b', value: z.number },
      { name: 'tanh z', value: a.number },
    ],
  };
}

const draw = (random: Random, length: number) =>
  Array.from({ length }, () => random.uniform(-1, 1));

export const checks: Check[] = [
  { name: 'one input', cases: () => [caseOf([2], [0.5], -0.25), caseOf([0.3], [-2], 0.1)] },
  { name: 'two inputs', cases: () => [caseOf([0.05, 0.1], [0.15, 0.2], 0.35)] },
  {
    name: 'any number of inputs',
    cases: (random) =>
      [3, 4, 7].map((n) => caseOf(draw(random, n), draw(random, n), random.uniform(-1, 1))),
  },
];
