import { exp, Graph, log, softmaxCrossEntropy, sum } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawList } from '../layers.ts';

/** Lets the engine compute the loss of one example, and names the steps on the way. */
function caseOf(logits: number[], right: number): Case {
  const target = logits.map((_, j) => Number(j === right));
  const graph = new Graph();
  const row = (numbers: number[]) => graph.input(1, numbers.length, numbers);
  const loss = softmaxCrossEntropy(row(logits), row(target)).number;
  const largest = Math.max(...logits);
  const shifted = logits.map((z) => z - largest);
  const terms = sum(exp(row(shifted)));
  return {
    args: [logits, target],
    expected: loss,
    parts: [
      { name: 'z − max z', value: shifted },
      { name: 'Σ e^(z − max z)', value: terms.number },
      { name: 'ln Σ e^z', value: largest + log(terms).number },
      { name: 'ℓ = ln Σ e^z − Σ y z', value: loss },
    ],
  };
}

/** The same to four digits, as the listing of the chapter prints it: Infinity and NaN are seen so. */
function printed(logits: number[], right: number): Case {
  const { args, expected, parts = [] } = caseOf(logits, right);
  const written = (args as number[][]).map((list) => `[${list.join(', ')}]`);
  return {
    args,
    parts,
    expected: (expected as number).toFixed(4),
    shown: `crossEntropy(${written.join(', ')}).toFixed(4)`,
  };
}

export const checks: Check[] = [
  { name: 'the three classes of this chapter', cases: () => [caseOf([1, 0, -1], 1)] },
  {
    name: 'any class, and any number of classes',
    cases: (random) => [
      caseOf(drawList(random, 2), 0),
      caseOf(drawList(random, 4), 3),
      caseOf([2, 2, 2], 2),
    ],
  },
  { name: 'all logits raised by 100', cases: () => [caseOf([101, 100, 99], 1)] },
  {
    name: 'a logit of 1000',
    cases: () => [
      printed([1000, 0], 1),
      printed([1000, 0], 0),
      printed([0, 999, 1000], 1),
      printed([-1000, -1001], 0),
    ],
    call: ({ crossEntropy }, args) => (crossEntropy(...args) as number).toFixed(4),
  },
];
