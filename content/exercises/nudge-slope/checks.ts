import { add, Graph, halfSquaredError, multiply, power, scale, sigmoid, type Value } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';

/** A loss in words, as a call would show it, and as the engine records it from its weights. */
interface NamedLoss {
  readonly shown: string;
  readonly record: (weights: readonly Value[]) => Value;
}

/** Lets the engine find the slopes by going back, and asks its forward pass what the nudges do. */
function caseOf({ shown, record }: NamedLoss, weights: number[], h: number): Case {
  const graph = new Graph();
  const leaves = weights.map((w) => graph.input(1, 1, [w], true));
  const target = record(leaves);
  graph.backward(target);
  const slopes = leaves.map(({ gradient }) => gradient[0]);
  const loss = (at: number[]) => {
    leaves.forEach((leaf, k) => {
      leaf.data[0] = at[k];
    });
    graph.forward(target);
    return target.number;
  };
  const nudged = (by: number) => weights.map((w, k) => loss(weights.with(k, w + by)));
  const [raised, lowered] = [nudged(h), nudged(-h)];
  return {
    args: [loss, weights, h],
    expected: slopes,
    shown: `nudgeSlopes(${shown}, [${weights.join(', ')}], ${h})`,
    parts: [
      { name: 'L with each weight raised', value: raised },
      { name: 'L with each weight lowered', value: lowered },
      { name: 'difference', value: raised.map((above, k) => above - lowered[k]) },
      { name: 'difference / 2h', value: slopes },
    ],
  };
}

const square: NamedLoss = { shown: '(w) => w[0] ** 2', record: ([w]) => power(w, 2) };

const mixed: NamedLoss = {
  shown: '(w) => w[0] ** 2 + w[0] * w[1] - w[2]',
  record: ([u, v, w]) => add(add(power(u, 2), multiply(u, v)), scale(w, -1)),
};

const neuron: NamedLoss = {
  shown: '(w) => 0.5 * (sigmoid(3 * w[0] - 2 * w[1] + w[2]) - 1) ** 2',
  record: ([w1, w2, b]) => {
    const z = add(add(scale(w1, 3), scale(w2, -2)), b);
    return halfSquaredError(sigmoid(z), z.graph.input(1, 1, [1]));
  },
};

export const checks: Check[] = [
  {
    name: 'one weight, and a nudge that can be seen',
    cases: () => [caseOf(square, [3], 0.5), caseOf(square, [-1], 0.25)],
  },
  {
    name: 'several weights, one at a time',
    cases: () => [caseOf(mixed, [2, -3, 1], 0.5), caseOf(mixed, [0.5, 1, -2], 0.125)],
  },
  {
    name: 'small nudges of a sigmoid neuron find its gradient',
    cases: () => [caseOf(neuron, [0.3, 0.8, -0.2], 1e-4), caseOf(neuron, [-0.5, 0.1, 0.6], 1e-4)],
    tolerance: 1e-6,
  },
];
