import { expect, test } from 'vitest';
import { Graph } from '../../../src/engine/graph/index.ts';
import * as engine from '../../../src/engine/operations/index.ts';

const graph = new Graph();
const hidden = graph.input(2, 3).named('hidden');
const target = graph.input(4, 5).named('target');
const weights = graph.parameter(5, 3).named('weights');
const biases = graph.parameter(1, 5).named('biases');
const tooFew = graph.parameter(1, 4).named('biases');

const mismatched = 'hidden (2×3) and target (4×5)';

test.each<[() => unknown, string]>([
  ...(
    [engine.add, engine.subtract, engine.multiply, engine.divide, engine.max, engine.power] as const
  ).map(
    (operation) =>
      [() => operation(hidden, target), `${mismatched} do not match entry by entry`] as [
        () => unknown,
        string,
      ],
  ),
  ...Object.values(engine.losses).map(
    (loss) =>
      [() => loss(hidden, target), `${mismatched} differ in shape`] as [() => unknown, string],
  ),
  [() => engine.sigmoidBinaryCrossEntropy(hidden, target), `${mismatched} differ in shape`],
  [() => engine.softmaxCrossEntropy(hidden, target), `${mismatched} differ in shape`],
  [() => engine.matmul(hidden, target), 'hidden (2×3) has 3 columns, but target (4×5) has 4 rows'],
  [
    () => engine.linear(target, weights, biases),
    'target (4×5) and weights (5×3) do not agree in their columns',
  ],
  [
    () => engine.linear(hidden, weights, tooFew),
    'biases (1×4) should be 1×5, a bias for each row of weights (5×3)',
  ],
  [() => engine.reshape(hidden, 4, 2), 'hidden (2×3) has 6 entries, not the 8 of 4×2'],
])('%#', (attempt, message) => {
  const recorded = graph.values.length;
  expect(attempt).toThrow(message);
  expect(graph.values).toHaveLength(recorded);
});
