import { applied, atom } from '../../graph/formula.ts';
import type { Operation } from '../../graph/operation.ts';
import type { Value } from '../../graph/value.ts';
import { exp } from '../../math/index.ts';
import type { Activation } from './activation.ts';

const operation: Operation = {
  name: 'softmax',
  forward(out) {
    const z = out.inputs[0].data;
    const a = out.data;
    const columns = out.columns;
    for (let start = 0; start < a.length; start += columns) {
      const end = start + columns;
      let top = z[start];
      for (let i = start + 1; i < end; i++) top = Math.max(top, z[i]);
      let total = 0;
      for (let i = start; i < end; i++) {
        a[i] = exp(z[i] - top);
        total += a[i];
      }
      for (let i = start; i < end; i++) a[i] /= total;
    }
  },
  backward(out) {
    const z = out.inputs[0];
    for (let start = 0; start < out.size; start += out.columns) {
      const end = start + out.columns;
      let average = 0;
      for (let i = start; i < end; i++) average += out.data[i] * out.gradient[i];
      for (let i = start; i < end; i++) z.gradient[i] += out.data[i] * (out.gradient[i] - average);
    }
  },
  tangent(out) {
    const z = out.inputs[0];
    for (let start = 0; start < out.size; start += out.columns) {
      const end = start + out.columns;
      let average = 0;
      for (let i = start; i < end; i++) average += out.data[i] * z.tangent[i];
      for (let i = start; i < end; i++) out.tangent[i] = out.data[i] * (z.tangent[i] - average);
    }
  },
  latex: ([z]) => applied('\\operatorname{softmax}', z),
  derivativeLatex: (_inputs, _which, a) => {
    const j = `{${a.latex}}_{j}`;
    const k = `{${a.latex}}_{k}`;
    return atom(`${j} \\left( [j = k] - ${k} \\right)`);
  },
};

/** e^z_j / Σ_k e^z_k along each row: positive numbers that add up to 1. Safe for any finite z. */
export function softmax(z: Value): Value {
  return z.graph.record(operation, [z], z.rows, z.columns);
}

export const softmaxActivation: Activation = {
  apply: softmax,
  latex: String.raw`\frac{e^{z_j}}{\sum_k e^{z_k}}`,
};
