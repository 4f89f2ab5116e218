import { Graph, type Value } from '../../src/engine/graph/index.ts';
import { add } from '../../src/engine/operations/index.ts';

/** An expression of single numbers, its value and its gradient. */
export interface Expression {
  readonly value: number;
  /** In the order of the leaves. */
  readonly gradient: readonly number[];
  /** Returns the value after every leaf has moved along its gradient. */
  readonly nudged: (rate: number) => number;
}

/** Records an expression of leaves with these numbers, and computes it. */
export function expression(
  numbers: readonly number[],
  express: (...leaves: Value[]) => Value,
): Expression {
  const graph = new Graph();
  const leaves = numbers.map((number) => graph.parameter(1, 1, [number]));
  const out = express(...leaves);
  graph.backward(out);
  const value = out.number;
  const gradient = leaves.map((leaf) => leaf.gradient[0]);
  const nudged = (rate: number) => {
    leaves.forEach((leaf, i) => {
      leaf.data[0] = numbers[i] + rate * gradient[i];
    });
    graph.forward(out);
    return out.number;
  };
  return { value, gradient, nudged };
}

/** Adds a constant. */
export const plus = (x: Value, constant: number): Value => add(x, x.graph.input(1, 1, [constant]));
