import { Graph } from '../../../src/engine/graph/graph.ts';
import type { Value } from '../../../src/engine/graph/value.ts';

/** A function of a few numbers, computed by the engine. */
export interface EngineFunction {
  readonly value: (...inputs: number[]) => number;
  /** Its partial derivatives, by backpropagation. */
  readonly gradient: (...inputs: number[]) => number[];
}

/** Records a function of `count` numbers (each 1×1) once, to be replayed wherever it is asked for. */
export function engineFunction(
  count: number,
  record: (...inputs: Value[]) => Value,
): EngineFunction {
  const graph = new Graph();
  const leaves = Array.from({ length: count }, () => graph.parameter(1, 1, [1]));
  const target = record(...leaves);
  const forward = (inputs: readonly number[]) => {
    leaves.forEach((leaf, i) => {
      leaf.data[0] = inputs[i];
    });
    graph.forward(target);
  };
  return {
    value: (...inputs) => {
      forward(inputs);
      return target.number;
    },
    gradient: (...inputs) => {
      forward(inputs);
      graph.backward(target);
      return leaves.map((leaf) => leaf.gradient[0]);
    },
  };
}
