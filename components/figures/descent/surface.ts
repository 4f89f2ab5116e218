import type { Numbers } from '../../../src/engine/graph/numbers.ts';
import type { Value } from '../../../src/engine/graph/value.ts';

/** A recorded loss as a function of two of its leaves, each a single number. */
export interface Surface {
  readonly loss: Value;
  readonly x: Value;
  readonly y: Value;
}

/** Computes the loss at a point (two numbers), and writes its gradient there. */
export function differentiate({ loss, x, y }: Surface, point: Numbers, gradient: Numbers): number {
  x.data[0] = point[0];
  y.data[0] = point[1];
  loss.graph.forward(loss);
  loss.graph.backward(loss);
  gradient[0] = x.gradient[0];
  gradient[1] = y.gradient[0];
  return loss.number;
}

/** Computes the loss at points [n, 2], row after row. */
export function heightsOf({ loss, x, y }: Surface, points: Float64Array): Float64Array {
  return Float64Array.from({ length: points.length / 2 }, (_, i) => {
    x.data[0] = points[2 * i];
    y.data[0] = points[2 * i + 1];
    loss.graph.forward(loss);
    return loss.number;
  });
}
