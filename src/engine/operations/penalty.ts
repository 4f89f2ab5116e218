import { atom, type Formula, productFormula } from '../graph/formula.ts';
import type { Operation } from '../graph/operation.ts';
import type { Value } from '../graph/value.ts';
import { scale } from './scaling.ts';

const operation: Operation = {
  name: 'squared-norm',
  forward(out) {
    const x = out.inputs[0].data;
    let total = 0;
    for (let i = 0; i < x.length; i++) total += x[i] * x[i];
    out.data[0] = total;
  },
  backward(out) {
    const x = out.inputs[0];
    const twice = 2 * out.gradient[0];
    for (let i = 0; i < x.size; i++) x.gradient[i] += twice * x.data[i];
  },
  tangent(out) {
    const x = out.inputs[0];
    let total = 0;
    for (let i = 0; i < x.size; i++) total += x.data[i] * x.tangent[i];
    out.tangent[0] = 2 * total;
  },
  latex: ([x]) => atom(`\\left\\lVert ${x.latex} \\right\\rVert^2`),
  derivativeLatex: ([x]: readonly Formula[]) => productFormula(`2 ${x.latex}`),
};

/** ‖X‖², the sum of the squares of all entries (1×1). */
export function squaredNorm(x: Value): Value {
  return x.graph.record(operation, [x], 1, 1);
}

/** (λ/2) ‖W‖² (1×1) with the strength λ: adding it to the loss adds λ W to the gradient. */
export function l2Penalty(weights: Value, strength: number): Value {
  return scale(squaredNorm(weights), strength / 2);
}
