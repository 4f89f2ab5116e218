import { Graph } from './graph.ts';
import type { Edge, ScalarGraph } from './paths.ts';
import { nameOf, type Value } from './value.ts';

/** A recorded graph of single numbers: node i is `values[i]`. */
export interface RecordedScalars extends ScalarGraph {
  /** What the target was computed from and has a gradient, in the order of the record; the target last. */
  readonly values: readonly Value[];
  readonly edges: readonly ScalarEdge[];
}

/** One use of a value: `to` has it as its input number `which`. */
export interface ScalarEdge extends Edge {
  readonly which: number;
}

/**
 * Returns the graph behind a target as nodes and edges, each edge with its local derivative at the
 * present data. A value used twice by one operation has two edges to it. Throws where a value on
 * the way is not 1×1.
 */
export function scalarGraphOf(target: Value): RecordedScalars {
  const values = target.graph.ancestors(target).filter((value) => value.tracked);
  const place = new Map(values.map((value, i) => [value, i]));
  const edges = values.flatMap((value, to) => {
    if (value.size !== 1) throw new Error(`${nameOf(value)} is not a single number`);
    const derivatives = localDerivatives(value);
    return value.inputs.flatMap((input, which) => {
      const from = place.get(input);
      return from === undefined ? [] : [{ from, to, which, derivative: derivatives[which] }];
    });
  });
  return { size: values.length, values, edges };
}

/**
 * Returns the derivative of a 1×1 value in each of its inputs, all else held still: what its own
 * backward rule makes of the gradient 1. For an input that is not tracked it is 0.
 */
export function localDerivatives(value: Value): number[] {
  // On copies, because an operation adds up what it passes back to one input used twice.
  const copies = new Graph(value.graph.precision);
  const inputs = value.inputs.map(({ rows, columns, data, tracked }) =>
    copies.input(rows, columns, data, tracked),
  );
  if (inputs.length === 0) return [];
  copies.backward(copies.record(value.operation, inputs, value.rows, value.columns));
  return inputs.map(({ tracked, gradient }) => (tracked ? gradient[0] : 0));
}
