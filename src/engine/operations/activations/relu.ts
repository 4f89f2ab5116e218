import { applied, atom } from '../../graph/formula.ts';
import { applyEach, passBack, pushForward } from '../unary.ts';
import { entrywiseActivation } from './activation.ts';

// Math.max, unlike a comparison, lets NaN through: divergence stays visible.
const value = (z: number) => Math.max(0, z);
const slope = (z: number) => (z > 0 ? 1 : 0);

export const reluActivation = entrywiseActivation(value, slope, String.raw`\max(0, z)`, {
  name: 'relu',
  forward: (out) => applyEach(out, value),
  backward: (out) => passBack(out, slope),
  tangent: (out) => pushForward(out, slope),
  latex: ([z]) => applied('\\operatorname{ReLU}', z),
  derivativeLatex: ([z]) => atom(`\\left[ ${z.latex} > 0 \\right]`),
});

/** max(0, z): passes what is positive. Its slope at 0 is taken as 0. */
export const relu = reluActivation.apply;
