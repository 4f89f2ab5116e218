import { atom, PRODUCT, SUM, sumFormula, transposed, within } from '../graph/formula.ts';
import { clear } from '../graph/numbers.ts';
import type { Operation } from '../graph/operation.ts';
import { nameOf, type Value } from '../graph/value.ts';
import { addProductAB, addProductABt, addProductAtB } from '../kernels/products.ts';
import { addColumnSums, addRow } from '../kernels/rows.ts';

const operation: Operation = {
  name: 'linear',
  forward(out) {
    const x = out.inputs[0];
    clear(out.data);
    addProductABt(x.data, out.inputs[1].data, out.data, out.rows, out.columns, x.columns);
    addRow(out.inputs[2].data, out.data);
  },
  backward(out) {
    const x = out.inputs[0];
    const weights = out.inputs[1];
    const biases = out.inputs[2];
    const delta = out.gradient;
    const { rows, columns } = out;
    if (weights.tracked) addProductAtB(delta, x.data, weights.gradient, columns, x.columns, rows);
    if (biases.tracked) addColumnSums(delta, biases.gradient);
    if (x.tracked) addProductAB(delta, weights.data, x.gradient, rows, x.columns, columns);
  },
  tangent(out) {
    const x = out.inputs[0];
    const weights = out.inputs[1];
    const { rows, columns } = out;
    clear(out.tangent);
    addProductABt(x.tangent, weights.data, out.tangent, rows, columns, x.columns);
    addProductABt(x.data, weights.tangent, out.tangent, rows, columns, x.columns);
    addRow(out.inputs[2].tangent, out.tangent);
  },
  latex: ([x, weights, biases]) =>
    sumFormula(`${within(x, PRODUCT)} ${transposed(weights).latex} + ${within(biases, SUM)}`),
  derivativeLatex: ([x, weights], which) => [weights, transposed(x), atom('1')][which],
};

/**
 * The pre-activation z = x Wᵀ + b of a layer: x [batch, in], W [out, in], b [1, out], z [batch, out].
 * Each z_j is the sum over k of w_jk x_k from the first k to the last, then + b_j.
 */
export function linear(x: Value, weights: Value, biases: Value): Value {
  if (x.columns !== weights.columns) {
    throw new Error(`${nameOf(x)} and ${nameOf(weights)} do not agree in their columns`);
  }
  if (biases.rows !== 1 || biases.columns !== weights.rows) {
    throw new Error(
      `${nameOf(biases)} should be 1×${weights.rows}, a bias for each row of ${nameOf(weights)}`,
    );
  }
  return x.graph.record(operation, [x, weights, biases], x.rows, weights.rows);
}
