import { POWER, productFormula, transposed, within } from '../graph/formula.ts';
import { clear } from '../graph/numbers.ts';
import type { Operation } from '../graph/operation.ts';
import { nameOf, type Value } from '../graph/value.ts';
import { addProductAB, addProductABt, addProductAtB } from '../kernels/products.ts';

const operation: Operation = {
  name: 'matmul',
  forward(out) {
    const a = out.inputs[0];
    const b = out.inputs[1];
    clear(out.data);
    addProductAB(a.data, b.data, out.data, out.rows, out.columns, a.columns);
  },
  backward(out) {
    const a = out.inputs[0];
    const b = out.inputs[1];
    if (a.tracked) addProductABt(out.gradient, b.data, a.gradient, a.rows, a.columns, out.columns);
    if (b.tracked) addProductAtB(a.data, out.gradient, b.gradient, b.rows, b.columns, out.rows);
  },
  tangent(out) {
    const a = out.inputs[0];
    const b = out.inputs[1];
    clear(out.tangent);
    addProductAB(a.tangent, b.data, out.tangent, out.rows, out.columns, a.columns);
    addProductAB(a.data, b.tangent, out.tangent, out.rows, out.columns, a.columns);
  },
  // A product of products keeps its parentheses: a matrix product is where their place costs time.
  latex: ([a, b]) => productFormula(`${within(a, POWER)} ${within(b, POWER)}`),
  derivativeLatex: ([a, b], which) => transposed(which === 0 ? b : a),
};

/** The matrix product A B: [m, k] · [k, n] → [m, n]. */
export function matmul(a: Value, b: Value): Value {
  if (a.columns !== b.rows) {
    throw new Error(`${nameOf(a)} has ${a.columns} columns, but ${nameOf(b)} has ${b.rows} rows`);
  }
  return a.graph.record(operation, [a, b], a.rows, b.columns);
}
