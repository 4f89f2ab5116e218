import { atom } from './formula.ts';
import type { Operation } from './operation.ts';

/** Makes the operation of a leaf: nothing to compute, nothing to pass back, a tangent set from outside. */
function leaf(name: string): Operation {
  return {
    name,
    forward() {},
    backward() {},
    tangent() {},
    latex: () => atom(name),
    derivativeLatex: () => atom('1'),
  };
}

/** Data: read anew in every replay. */
export const input = leaf('input');

/** A weight or bias: what training changes. */
export const parameter = leaf('parameter');
