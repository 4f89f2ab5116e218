import type { Operation } from '../../graph/operation.ts';
import { nameOf, type Value } from '../../graph/value.ts';

// The loops of a loss [batch, 1] that adds up, along each row of outputs a and targets y, what each
// pair of them costs (see ../unary.ts for why they are called so).

type OfPair = (a: number, y: number) => number;

/** Writes for each row the sum of cost(a, y) over the outputs, divided: forward. */
export function addUpRows(out: Value, cost: OfPair, divisor: number): void {
  const a = out.inputs[0];
  const y = out.inputs[1];
  for (let row = 0, i = 0; row < out.rows; row++) {
    let loss = 0;
    for (let j = 0; j < a.columns; j++, i++) loss += cost(a.data[i], y.data[i]);
    out.data[row] = loss / divisor;
  }
}

/** Passes the gradient of each row's loss back to its outputs, and to its targets if asked: backward. */
export function passBackRows(
  out: Value,
  slope: OfPair,
  targetSlope: OfPair,
  divisor: number,
): void {
  const a = out.inputs[0];
  const y = out.inputs[1];
  for (let row = 0, i = 0; row < out.rows; row++) {
    const arrived = out.gradient[row] / divisor;
    for (let j = 0; j < a.columns; j++, i++) {
      if (a.tracked) a.gradient[i] += arrived * slope(a.data[i], y.data[i]);
      if (y.tracked) y.gradient[i] += arrived * targetSlope(a.data[i], y.data[i]);
    }
  }
}

/** Writes how each row's loss changes with its outputs and targets: forward mode. */
export function pushRowsForward(
  out: Value,
  slope: OfPair,
  targetSlope: OfPair,
  divisor: number,
): void {
  const a = out.inputs[0];
  const y = out.inputs[1];
  for (let row = 0, i = 0; row < out.rows; row++) {
    let change = 0;
    for (let j = 0; j < a.columns; j++, i++) {
      change += slope(a.data[i], y.data[i]) * a.tangent[i];
      // Where the target stands still its slope, perhaps infinite, does not matter.
      if (y.tangent[i] !== 0) change += targetSlope(a.data[i], y.data[i]) * y.tangent[i];
    }
    out.tangent[row] = change / divisor;
  }
}

/** Returns what the mean over the outputs divides by. */
export const outputsOf = (out: Value): number => out.inputs[0].columns;

/** Records the loss of each example [batch, 1] from outputs and targets of one shape [batch, outputs]. */
export function recordLoss(operation: Operation, outputs: Value, targets: Value): Value {
  if (outputs.rows !== targets.rows || outputs.columns !== targets.columns) {
    throw new Error(`${nameOf(outputs)} and ${nameOf(targets)} differ in shape`);
  }
  return outputs.graph.record(operation, [outputs, targets], outputs.rows, 1);
}
