import type { Operation } from '../graph/operation.ts';
import type { Value } from '../graph/value.ts';

// The loops of an operation that takes each entry by itself. Each operation calls them from
// functions of its own, with a rule that is a constant of its own file: only so can the compiler
// build the rule into a copy of the loop, which makes training several times faster.

/** Writes y = value(x) for each entry: forward. */
export function applyEach(out: Value, value: (x: number) => number): void {
  const x = out.inputs[0].data;
  const y = out.data;
  for (let i = 0; i < y.length; i++) y[i] = value(x[i]);
}

/** Adds the gradient of y times slope(x, y) to the gradient of x, for each entry: backward. */
export function passBack(out: Value, slope: (x: number, y: number) => number): void {
  const x = out.inputs[0].data;
  const passed = out.inputs[0].gradient;
  const y = out.data;
  const arrived = out.gradient;
  for (let i = 0; i < y.length; i++) passed[i] += arrived[i] * slope(x[i], y[i]);
}

/** Writes the tangent of y, that of x times slope(x, y), for each entry: forward mode. */
export function pushForward(out: Value, slope: (x: number, y: number) => number): void {
  const x = out.inputs[0];
  for (let i = 0; i < out.size; i++) {
    out.tangent[i] = x.tangent[i] * slope(x.data[i], out.data[i]);
  }
}

/** Makes what records an operation on one matrix that keeps its shape. */
export function unary(operation: Operation): (x: Value) => Value {
  return (x) => x.graph.record(operation, [x], x.rows, x.columns);
}
