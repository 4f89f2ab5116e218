import { applied, PRODUCT, productFormula, within } from '../../graph/formula.ts';
import { sigmoid as logistic } from '../../math/index.ts';
import { applyEach, passBack, pushForward } from '../unary.ts';
import { entrywiseActivation } from './activation.ts';

const value = (z: number) => logistic(z);
const slope = (_z: number, a: number) => a * (1 - a);

export const sigmoidActivation = entrywiseActivation(
  value,
  slope,
  String.raw`\frac{1}{1 + e^{-z}}`,
  {
    name: 'sigmoid',
    forward: (out) => applyEach(out, value),
    backward: (out) => passBack(out, slope),
    tangent: (out) => pushForward(out, slope),
    latex: ([z]) => applied('\\sigma', z),
    derivativeLatex: (_inputs, _which, a) =>
      productFormula(`${within(a, PRODUCT)} \\left( 1 - ${within(a, PRODUCT)} \\right)`),
  },
);

/** 1 / (1 + e^−z), between 0 and 1. Its slope a (1 − a) is never above ¼. */
export const sigmoid = sigmoidActivation.apply;
