import { applied, atom, productFormula, raised, sumFormula } from '../graph/formula.ts';
import { cos as cosine, exp as exponential, log as logarithm, sin as sine } from '../math/index.ts';
import { applyEach, passBack, pushForward, unary } from './unary.ts';

const itself = (_x: number, y: number) => y;

/** e^x, entry by entry: its own slope. */
export const exp = unary({
  name: 'exp',
  forward: (out) => applyEach(out, exponential),
  backward: (out) => passBack(out, itself),
  tangent: (out) => pushForward(out, itself),
  latex: ([x]) => raised(atom('e'), x.latex),
  derivativeLatex: (_inputs, _which, y) => y,
});

const reciprocal = (x: number) => 1 / x;

/** The natural logarithm, entry by entry. */
export const log = unary({
  name: 'log',
  forward: (out) => applyEach(out, logarithm),
  backward: (out) => passBack(out, reciprocal),
  tangent: (out) => pushForward(out, reciprocal),
  latex: ([x]) => applied('\\ln', x),
  derivativeLatex: ([x]) => productFormula(`\\frac{1}{${x.latex}}`),
});

const root = (x: number) => Math.sqrt(x);
const slopeOfRoot = (_x: number, y: number) => 0.5 / y;

/** The square root, entry by entry. */
export const sqrt = unary({
  name: 'sqrt',
  forward: (out) => applyEach(out, root),
  backward: (out) => passBack(out, slopeOfRoot),
  tangent: (out) => pushForward(out, slopeOfRoot),
  latex: ([x]) => atom(`\\sqrt{${x.latex}}`),
  derivativeLatex: (_inputs, _which, y) => productFormula(`\\frac{1}{2 ${y.latex}}`),
});

/** The sine, entry by entry. */
export const sin = unary({
  name: 'sin',
  forward: (out) => applyEach(out, sine),
  backward: (out) => passBack(out, cosine),
  tangent: (out) => pushForward(out, cosine),
  latex: ([x]) => applied('\\sin', x),
  derivativeLatex: ([x]) => applied('\\cos', x),
});

const slopeOfCosine = (x: number) => -sine(x);

/** The cosine, entry by entry. */
export const cos = unary({
  name: 'cos',
  forward: (out) => applyEach(out, cosine),
  backward: (out) => passBack(out, slopeOfCosine),
  tangent: (out) => pushForward(out, slopeOfCosine),
  latex: ([x]) => applied('\\cos', x),
  derivativeLatex: ([x]) => sumFormula(`-${applied('\\sin', x).latex}`),
});
