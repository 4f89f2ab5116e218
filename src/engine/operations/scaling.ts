import { numberFormula, PRODUCT, productFormula, sumFormula, within } from '../graph/formula.ts';
import type { Operation } from '../graph/operation.ts';
import type { Value } from '../graph/value.ts';
import { applyEach, passBack, pushForward, unary } from './unary.ts';

const opposite = (x: number) => -x;
const minusOne = () => -1;

/** −x, entry by entry. */
export const negate = unary({
  name: 'negate',
  forward: (out) => applyEach(out, opposite),
  backward: (out) => passBack(out, minusOne),
  tangent: (out) => pushForward(out, minusOne),
  latex: ([x]) => sumFormula(`-${within(x, PRODUCT)}`),
  derivativeLatex: () => sumFormula('-1'),
});

function scaling(factor: number): Operation {
  const formula = numberFormula(factor);
  const value = (x: number) => factor * x;
  const slope = () => factor;
  return {
    name: 'scale',
    forward: (out) => applyEach(out, value),
    backward: (out) => passBack(out, slope),
    tangent: (out) => pushForward(out, slope),
    latex: ([x]) => productFormula(`${within(formula, PRODUCT)} \\cdot ${within(x, PRODUCT)}`),
    derivativeLatex: () => formula,
  };
}

/** c · x for a constant c, entry by entry. */
export function scale(x: Value, factor: number): Value {
  return unary(scaling(factor))(x);
}
