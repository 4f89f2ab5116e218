import { broadcastShape, columnStride, rowStride } from '../graph/broadcast.ts';
import type { Operation } from '../graph/operation.ts';
import type { Value } from '../graph/value.ts';

// The loops of an operation that takes two matrices entry by entry, one row or column of either
// repeated where the other has more (see unary.ts for why they are called so).

type OfPair = (a: number, b: number, y: number) => number;

/** Writes y = value(a, b) for each entry: forward. */
export function applyPairs(out: Value, value: (a: number, b: number) => number): void {
  const a = out.inputs[0];
  const b = out.inputs[1];
  for (let i = 0; i < out.size; i++) {
    out.data[i] = value(a.data[source(out, i, a)], b.data[source(out, i, b)]);
  }
}

/** Adds the gradient of y times its slope to that of a and of b: what is broadcast is summed. */
export function passBackPairs(out: Value, slopeA: OfPair, slopeB: OfPair): void {
  const a = out.inputs[0];
  const b = out.inputs[1];
  for (let i = 0; i < out.size; i++) {
    const ia = source(out, i, a);
    const ib = source(out, i, b);
    const x = a.data[ia];
    const y = b.data[ib];
    if (a.tracked) a.gradient[ia] += out.gradient[i] * slopeA(x, y, out.data[i]);
    if (b.tracked) b.gradient[ib] += out.gradient[i] * slopeB(x, y, out.data[i]);
  }
}

/** Writes the tangent of y, those of a and b times their slopes, for each entry: forward mode. */
export function pushPairsForward(out: Value, slopeA: OfPair, slopeB: OfPair): void {
  const a = out.inputs[0];
  const b = out.inputs[1];
  for (let i = 0; i < out.size; i++) {
    const ia = source(out, i, a);
    const ib = source(out, i, b);
    const x = a.data[ia];
    const y = b.data[ib];
    let change = 0;
    // Where an input stands still its slope, perhaps infinite, does not matter.
    if (a.tangent[ia] !== 0) change += a.tangent[ia] * slopeA(x, y, out.data[i]);
    if (b.tangent[ib] !== 0) change += b.tangent[ib] * slopeB(x, y, out.data[i]);
    out.tangent[i] = change;
  }
}

/** Returns which entry of `input` entry `i` of the result was computed from. */
function source(out: Value, i: number, input: Value): number {
  if (input.size === out.size) return i;
  const row = Math.floor(i / out.columns);
  return row * rowStride(input) + (i - row * out.columns) * columnStride(input);
}

/** Makes what records an operation on two matrices, entry by entry. */
export function binary(operation: Operation): (a: Value, b: Value) => Value {
  return (a, b) => a.graph.record(operation, [a, b], ...broadcastShape(a, b));
}
