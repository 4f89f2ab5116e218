import { atom, transposed } from '../graph/formula.ts';
import type { Numbers } from '../graph/numbers.ts';
import type { Operation } from '../graph/operation.ts';
import type { Value } from '../graph/value.ts';

function writeTranspose(from: Numbers, to: Numbers, rows: number, columns: number): void {
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) to[column * rows + row] = from[i];
  }
}

const operation: Operation = {
  name: 'transpose',
  forward(out) {
    writeTranspose(out.inputs[0].data, out.data, out.columns, out.rows);
  },
  backward(out) {
    const passed = out.inputs[0].gradient;
    for (let row = 0, i = 0; row < out.rows; row++) {
      for (let column = 0; column < out.columns; column++, i++) {
        passed[column * out.rows + row] += out.gradient[i];
      }
    }
  },
  tangent(out) {
    writeTranspose(out.inputs[0].tangent, out.tangent, out.columns, out.rows);
  },
  latex: ([x]) => transposed(x),
  derivativeLatex: () => atom('1'),
};

/** Xᵀ: [rows, columns] → [columns, rows]. */
export function transpose(x: Value): Value {
  return x.graph.record(operation, [x], x.columns, x.rows);
}
