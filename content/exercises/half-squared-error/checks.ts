import { Graph, halfSquaredError, mean, sum, sumSquaredError } from 'engine';
import type { Case, Check } from '../../../src/runner/check.ts';
import { drawRows } from '../layers.ts';

/** Lets the engine compute the loss of a batch, and names the steps on the way. */
function caseOf(activation: number[][], target: number[][]): Case {
  const graph = new Graph();
  const rows = (list: number[][]) => graph.input(list.length, list[0].length, list.flat());
  const a = rows(activation);
  const y = rows(target);
  const losses = halfSquaredError(a, y);
  const loss = mean(losses).number;
  return {
    args: [activation, target],
    expected: loss,
    parts: [
      { name: 'Σ (a − y)²', value: sum(sumSquaredError(a, y)).number },
      { name: '½ Σ (a − y)²', value: sum(losses).number },
      { name: 'L = ½ Σ (a − y)² / n', value: loss },
    ],
  };
}

export const checks: Check[] = [
  {
    name: 'one example with one output',
    cases: () => [caseOf([[0.8]], [[1]]), caseOf([[3]], [[1]])],
  },
  { name: 'one example with two outputs', cases: () => [caseOf([[0.75, 0.77]], [[0.01, 0.99]])] },
  {
    name: 'four examples with one output',
    cases: () => [caseOf([[0.1], [0.9], [0.6], [0.2]], [[0], [1], [1], [0]])],
  },
  {
    name: 'more examples than outputs, and fewer',
    cases: (random) => [
      caseOf(drawRows(random, 3, 2), drawRows(random, 3, 2)),
      caseOf(drawRows(random, 2, 3), drawRows(random, 2, 3)),
    ],
  },
];
