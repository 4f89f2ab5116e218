import { Network } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';

/** Lets the engine build the network, and counts what it holds. */
function caseOf(...widths: number[]): Case {
  const [inputs, ...neurons] = widths;
  const network = new Network({
    inputs,
    layers: neurons.map((count) => ({ neurons: count, activation: 'tanh' })),
  });
  const weights = network.layers.reduce((sum, layer) => sum + layer.weights.length, 0);
  return {
    args: [widths],
    expected: network.parameterCount,
    parts: [
      { name: 'weights', value: weights },
      { name: 'weights + biases', value: network.parameterCount },
    ],
  };
}

export const checks: Check[] = [
  { name: 'the 2-4-1 network of chapter 1', cases: () => [caseOf(2, 4, 1)] },
  { name: 'no hidden layer', cases: () => [caseOf(3, 2), caseOf(1, 1)] },
  { name: 'two hidden layers', cases: () => [caseOf(4, 5, 6, 3), caseOf(64, 32, 16, 10)] },
  { name: 'many hidden layers', cases: () => [caseOf(2, 8, 8, 8, 8, 1)] },
];
