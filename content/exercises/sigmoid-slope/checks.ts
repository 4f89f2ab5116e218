import { Graph, sigmoid } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';

/** Lets the engine go back through a sigmoid. */
function caseOf(z: number): Case {
  const graph = new Graph();
  const input = graph.input(1, 1, [z], true);
  const a = sigmoid(input);
  graph.backward(a);
  return {
    args: [z],
    expected: input.gradient[0],
    parts: [
      { name: 'a = σ(z)', value: a.number },
      { name: '1 − a', value: 1 - a.number },
      { name: 'a (1 − a)', value: input.gradient[0] },
    ],
  };
}

/** Asks the engine's sigmoid what a small nudge does. */
function nudged(z: number): Case {
  const h = 1e-5;
  const at = (x: number) => sigmoid(new Graph().input(1, 1, [x])).number;
  const above = at(z + h);
  const below = at(z - h);
  const slope = (above - below) / (2 * h);
  return {
    args: [z],
    expected: slope,
    parts: [
      { name: 'σ(z + h)', value: above },
      { name: 'σ(z − h)', value: below },
      { name: '(σ(z + h) − σ(z − h)) / 2h', value: slope },
    ],
  };
}

export const checks: Check[] = [
  { name: 'where the sigmoid is steep', cases: () => [0, 1, -1.5].map(caseOf) },
  { name: 'where it is flat', cases: () => [6, -8, 40].map(caseOf) },
  { name: 'as flat as can be', cases: () => [1000, -1000].map(caseOf) },
  {
    name: 'the slope is what a nudge of z does',
    cases: () => [0.5, -2, 3].map(nudged),
    tolerance: 1e-6,
  },
];
