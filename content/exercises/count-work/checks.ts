import { Network } from 'engine';
import { workOf } from '../../../components/figures/gradient-cost/pass-work.ts';
import type { Case, Check } from '../../../src/runner/check.ts';

/** Lets the engine record the network's loss for one example, and counts the products in it. */
function caseOf(widths: number[]): Case {
  const [inputs, ...neurons] = widths;
  const network = new Network({
    inputs,
    layers: neurons.map((count) => ({ neurons: count, activation: 'sigmoid' as const })),
  });
  const { loss } = network.record(1, 'half-squared-error');
  const { forward, backward } = workOf(loss);
  return {
    args: [widths],
    expected: { forward, backward },
    parts: [{ name: 'a product for each weight', value: { forward } }],
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
