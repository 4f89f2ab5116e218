import { Graph, gradientCheck, matmul, sigmoid, sum, transpose } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawList, drawRows } from '../layers.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, solved } from '../networks.ts';

/** The pre-activation at which the sigmoid gives a. */
const preActivationOf = (a: number) => Math.log(a / (1 - a));

/** Lets the engine compute a number that depends on the next pre-activations as fast as given. */
function recordOf(nextDelta: number[], nextWeights: number[][], activation: number[]) {
  const graph = new Graph();
  const z = graph.input(1, activation.length, activation.map(preActivationOf), true);
  const a = sigmoid(z);
  const weights = graph.input(nextDelta.length, activation.length, nextWeights.flat());
  const speeds = graph.input(nextDelta.length, 1, nextDelta);
  return { z, a, target: sum(matmul(matmul(a, transpose(weights)), speeds)) };
}

/** Lets the engine go back through the next layer, and names the steps on the way. */
function caseOf(nextDelta: number[], nextWeights: number[][], activation: number[]): Case {
  const { z, a, target } = recordOf(nextDelta, nextWeights, activation);
  target.graph.backward(target);
  const delta = Array.from(z.gradient);
  return {
    args: [nextDelta, nextWeights, activation],
    expected: delta,
    parts: [
      { name: 'Σ δ w', value: Array.from(a.gradient) },
      { name: 'Σ δ w · a (1 − a)', value: delta },
    ],
  };
}

/** Asks the engine what small nudges of the pre-activations do. */
function nudged(nextDelta: number[], nextWeights: number[][], activation: number[]): Case {
  const { z, target } = recordOf(nextDelta, nextWeights, activation);
  const expected = gradientCheck(target, [z]).map(({ numeric }) => numeric);
  return { args: [nextDelta, nextWeights, activation], expected };
}

const { examples } = solved(FIRST_LAYERS, FIRST_EXAMPLES);

export const checks: Check[] = [
  {
    name: 'a chain of neurons',
    cases: () => [caseOf([0.5], [[2]], [0.5]), caseOf([-0.2], [[0.75]], [0.9])],
  },
  {
    name: 'the hidden layer of the 2-2-2 network',
    cases: () =>
      examples.map(({ layers: [hidden, output] }) => {
        const { weights } = FIRST_LAYERS[1];
        const found = caseOf([...output.delta], weights, [...hidden.activation]);
        return { ...found, expected: hidden.delta };
      }),
  },
  {
    name: 'read by more neurons than there are, and by fewer',
    cases: (random) => [
      caseOf(drawList(random, 3), drawRows(random, 3, 2), [0.2, 0.6]),
      caseOf(drawList(random, 1), drawRows(random, 1, 3), [0.1, 0.7, 0.4]),
    ],
  },
  {
    name: 'a delta is what a nudge of z does',
    cases: (random) => [nudged(drawList(random, 2), drawRows(random, 2, 3), [0.3, 0.8, 0.95])],
    tolerance: 1e-6,
  },
];
