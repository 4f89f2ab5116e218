import { applied, PRODUCT, sumFormula, within } from '../../graph/formula.ts';
import { normalCumulative, normalDensity } from '../../math/index.ts';
import { applyEach, passBack, pushForward } from '../unary.ts';
import { entrywiseActivation } from './activation.ts';

const value = (z: number) => z * normalCumulative(z);
const slope = (z: number) => normalCumulative(z) + z * normalDensity(z);

export const geluActivation = entrywiseActivation(value, slope, String.raw`z\,\Phi(z)`, {
  name: 'gelu',
  forward: (out) => applyEach(out, value),
  backward: (out) => passBack(out, slope),
  tangent: (out) => pushForward(out, slope),
  latex: ([z]) => applied('\\operatorname{GELU}', z),
  derivativeLatex: ([z]) =>
    sumFormula(
      `${applied('\\Phi', z).latex} + ${within(z, PRODUCT)}\\,${applied('\\phi', z).latex}`,
    ),
});

/** z Φ(z), exact, with the normal distribution function Φ (Hendrycks & Gimpel 2016). */
export const gelu = geluActivation.apply;
