import { Network } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';

/** Lets the engine record the network's loss for one example, and counts the products in it. */
function caseOf(widths: number[]): Case {
  const [inputs, ...neurons] = widths;
  const network = new Network({
    inputs,
    layers: neurons.map((count) => ({ neurons: count, activation: 'sigmoid' as const })),
  });
  const { loss } = network.record(1, 'half-squared-error');
  const work = { forward: 0, backward: 0 };
  for (const { operation, inputs: read, columns } of loss.graph.ancestors(loss)) {
    if (operation.name !== 'linear') continue;
    const [x, weights] = read;
    const products = columns * x.columns;
    work.forward += products;
    work.backward += (weights.tracked ? products : 0) + (x.tracked ? products : 0);
  }
  return {
    args: [widths],
    expected: work,
    parts: [{ name: 'a product for each weight', value: { forward: work.forward } }],
  };
}

export const checks: Check[] = [
  { name: 'a single neuron', cases: () => [caseOf([3, 1])] },
  { name: 'the 2-4-1 network', cases: () => [caseOf([2, 4, 1])] },
  {
    name: 'deeper networks',
    cases: (random) => [
      caseOf(Array.from({ length: 4 }, () => 1 + random.integer(9))),
      caseOf(Array.from({ length: 6 }, () => 1 + random.integer(9))),
    ],
  },
  { name: 'the network that reads handwriting', cases: () => [caseOf([64, 32, 10])] },
];
