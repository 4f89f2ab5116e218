import { Graph, mean, sigmoid, sigmoidBinaryCrossEntropy, sum } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawList } from '../layers.ts';

/** Lets the engine compute the loss of a batch, and names the steps on the way. */
function caseOf(logits: number[], target: number[]): Case {
  const graph = new Graph();
  const column = (numbers: number[]) => graph.input(numbers.length, 1, numbers);
  const z = column(logits);
  const losses = sigmoidBinaryCrossEntropy(z, column(target));
  const loss = mean(losses).number;
  return {
    args: [logits, target],
    expected: loss,
    parts: [
      { name: 'a = σ(z)', value: Array.from(sigmoid(z).data) },
      { name: 'ℓ of each example', value: Array.from(losses.data) },
      { name: 'Σ ℓ', value: sum(losses).number },
      { name: 'L = Σ ℓ / n', value: loss },
    ],
  };
}

/** The same to four digits, as the listing of the chapter prints it: Infinity and NaN are seen so. */
function printed(logits: number[], target: number[]): Case {
  const { args, expected, parts = [] } = caseOf(logits, target);
  return {
    args,
    parts,
    expected: (expected as number).toFixed(4),
    shown: `binaryCrossEntropy([${logits.join(', ')}], [${target.join(', ')}]).toFixed(4)`,
  };
}

export const checks: Check[] = [
  {
    name: 'one example',
    cases: () => [caseOf([2], [0]), caseOf([2], [1]), caseOf([-0.5], [1])],
  },
  {
    name: 'a batch',
    cases: (random) => [
      caseOf([0.5, -3, 0], [1, 0, 1]),
      caseOf(drawList(random, 5), [1, 0, 0, 1, 0]),
    ],
  },
  {
    name: 'a logit of 1000',
    cases: () => [
      printed([1000], [0]),
      printed([1000], [1]),
      printed([-1000], [1]),
      printed([-1000], [0]),
      printed([40, -1000], [0, 0]),
    ],
    call: ({ binaryCrossEntropy }, args) => (binaryCrossEntropy(...args) as number).toFixed(4),
  },
];
