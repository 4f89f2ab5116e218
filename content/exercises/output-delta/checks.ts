import { Graph, gradientCheck, halfSquaredError, sigmoid } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { FIRST_EXAMPLES, FIRST_LAYERS, solved } from '../networks.ts';

/** The pre-activation at which the sigmoid gives a. */
const preActivationOf = (a: number) => Math.log(a / (1 - a));

/** Lets the engine compute outputs and their loss from pre-activations. */
function outputsOf(preActivation: number[], target: number[]) {
  const graph = new Graph();
  const z = graph.input(1, preActivation.length, preActivation, true);
  const a = sigmoid(z);
  const loss = halfSquaredError(a, graph.input(1, target.length, target));
  return { z, a, loss };
}

/** Lets the engine go back to the pre-activations, and names the steps on the way. */
function caseOf(activation: number[], target: number[]): Case {
  const { z, loss } = outputsOf(activation.map(preActivationOf), target);
  loss.graph.backward(loss);
  const delta = Array.from(z.gradient);
  return {
    args: [activation, target],
    expected: delta,
    parts: [
      { name: 'a − y', value: activation.map((a, j) => a - target[j]) },
      { name: 'a (1 − a)', value: activation.map((a) => a * (1 - a)) },
      { name: '(a − y) · a (1 − a)', value: delta },
    ],
  };
}

/** Asks the engine's loss what small nudges of the pre-activations do. */
function nudged(preActivation: number[], target: number[]): Case {
  const { z, a, loss } = outputsOf(preActivation, target);
  const expected = gradientCheck(loss, [z]).map(({ numeric }) => numeric);
  return { args: [Array.from(a.data), target], expected };
}

const { examples } = solved(FIRST_LAYERS, FIRST_EXAMPLES);

export const checks: Check[] = [
  { name: 'too low, and too high', cases: () => [caseOf([0.25], [1]), caseOf([0.7], [0])] },
  {
    name: 'the outputs of the 2-2-2 network',
    cases: () =>
      examples.map(({ layers }, i) => {
        const [, { activation, delta }] = layers;
        const { target } = FIRST_EXAMPLES[i];
        return { ...caseOf([...activation], [...target]), expected: delta };
      }),
  },
  {
    name: 'badly wrong, and flat',
    cases: () => [caseOf([0.98, 0.02, 0.999], [0, 1, 0])],
  },
  {
    name: 'a delta is what a nudge of z does to the loss',
    cases: () => [nudged([0.5, -2, 3], [0.2, 0.9, 0])],
    tolerance: 1e-6,
  },
];
