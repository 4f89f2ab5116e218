import { applied, raised, sumFormula } from '../../graph/formula.ts';
import { tanh as hyperbolicTangent } from '../../math/index.ts';
import { applyEach, passBack, pushForward } from '../unary.ts';
import { entrywiseActivation } from './activation.ts';

const value = (z: number) => hyperbolicTangent(z);
const slope = (_z: number, a: number) => 1 - a * a;

export const tanhActivation = entrywiseActivation(
  value,
  slope,
  String.raw`\frac{e^z - e^{-z}}{e^z + e^{-z}}`,
  {
    name: 'tanh',
    forward: (out) => applyEach(out, value),
    backward: (out) => passBack(out, slope),
    tangent: (out) => pushForward(out, slope),
    latex: ([z]) => applied('\\tanh', z),
    derivativeLatex: (_inputs, _which, a) => sumFormula(`1 - ${raised(a, '2').latex}`),
  },
);

/** The hyperbolic tangent, between −1 and 1, with slope 1 at 0. */
export const tanh = tanhActivation.apply;
