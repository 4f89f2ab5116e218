import { Graph, gradientCheck, multiply, scale, tanh } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawList } from '../layers.ts';

/** Lets the engine record the piece, and after it a factor g in the place of all that follows. */
function record(u: number, v: number, g: number) {
  const graph = new Graph();
  const inputs = [u, v].map((x) => graph.input(1, 1, [x], true));
  const t = tanh(inputs[1]);
  const p = multiply(inputs[0], t);
  return { graph, inputs, t, p, f: scale(p, g) };
}

/** Lets the engine go back through the piece, and names the steps on the way. */
function caseOf(u: number, v: number, g: number): Case {
  const { graph, inputs, t, p, f } = record(u, v, g);
  const gradients = () => inputs.map(({ gradient }) => gradient[0]);
  graph.backward(p);
  const local = gradients();
  graph.backward(f);
  return {
    args: [u, v, g],
    expected: gradients(),
    parts: [
      { name: 't = tanh v', value: t.number },
      { name: 'u g, which arrives at t', value: t.gradient[0] },
      { name: '∂p/∂u and ∂p/∂v', value: local },
      { name: '∂f/∂u and ∂f/∂v', value: gradients() },
    ],
  };
}

/** Asks the engine's forward pass what small nudges do. */
function nudged(u: number, v: number, g: number): Case {
  const { inputs, f } = record(u, v, g);
  const expected = gradientCheck(f, inputs).map(({ numeric }) => numeric);
  return { args: [u, v, g], expected };
}

export const checks: Check[] = [
  { name: 'a gradient of 1 arrives', cases: () => [caseOf(4, 0.5, 1), caseOf(-3, -1, 1)] },
  {
    name: 'any gradient arrives',
    cases: (random) => [
      caseOf(2, 0.5, -3),
      ...[1, 2].map(() => {
        const [u, v, g] = drawList(random, 3);
        return caseOf(u, v, g);
      }),
    ],
  },
  { name: 'where tanh is flat', cases: () => [caseOf(2, 5, 0.5), caseOf(1.5, -4, 2)] },
  {
    name: 'the pair is what nudges of u and v do',
    cases: () => [nudged(4, 0.5, 1.5), nudged(-0.5, 1.2, -2)],
    tolerance: 1e-6,
  },
];
