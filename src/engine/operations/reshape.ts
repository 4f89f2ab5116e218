import { atom } from '../graph/formula.ts';
import type { Operation } from '../graph/operation.ts';
import { nameOf, type Value } from '../graph/value.ts';

const operation: Operation = {
  name: 'reshape',
  forward(out) {
    out.data.set(out.inputs[0].data);
  },
  backward(out) {
    const passed = out.inputs[0].gradient;
    for (let i = 0; i < passed.length; i++) passed[i] += out.gradient[i];
  },
  tangent(out) {
    out.tangent.set(out.inputs[0].tangent);
  },
  latex: ([x]) => x,
  derivativeLatex: () => atom('1'),
};

/** The same entries, row after row, as a matrix of another shape. */
export function reshape(x: Value, rows: number, columns: number): Value {
  if (rows * columns !== x.size) {
    throw new Error(
      `${nameOf(x)} has ${x.size} entries, not the ${rows * columns} of ${rows}×${columns}`,
    );
  }
  return x.graph.record(operation, [x], rows, columns);
}
