import {
  applied,
  type Formula,
  numberFormula,
  PRODUCT,
  productFormula,
  raised,
  within,
} from '../graph/formula.ts';
import type { Operation } from '../graph/operation.ts';
import type { Value } from '../graph/value.ts';
import { log, power as raise } from '../math/index.ts';
import { applyPairs, binary, passBackPairs, pushPairsForward } from './binary.ts';
import { applyEach, passBack, pushForward, unary } from './unary.ts';

/** b a^(b−1), and 0 for b = 0 even where a is 0. */
const slopeOfBase = (a: number, b: number) => (b === 0 ? 0 : b * raise(a, b - 1));
const slopeOfExponent = (a: number, _b: number, y: number) => (y === 0 ? 0 : y * log(a));

const slopeOfBaseLatex = (a: Formula, b: Formula, less: string) => {
  const lower = less === '1' ? within(a, PRODUCT) : raised(a, less).latex;
  return productFormula(`${within(b, PRODUCT)} \\cdot ${lower}`);
};

function constantPower(exponent: number): Operation {
  const value = (a: number) => raise(a, exponent);
  const slope = (a: number) => slopeOfBase(a, exponent);
  const formula = numberFormula(exponent);
  const less = numberFormula(exponent - 1).latex;
  return {
    name: 'power',
    forward: (out) => applyEach(out, value),
    backward: (out) => passBack(out, slope),
    tangent: (out) => pushForward(out, slope),
    latex: ([a]) => raised(a, formula.latex),
    derivativeLatex: ([a]) => slopeOfBaseLatex(a, formula, less),
  };
}

const variablePower = binary({
  name: 'power',
  forward: (out) => applyPairs(out, raise),
  backward: (out) => passBackPairs(out, slopeOfBase, slopeOfExponent),
  tangent: (out) => pushPairsForward(out, slopeOfBase, slopeOfExponent),
  latex: ([a, b]) => raised(a, b.latex),
  derivativeLatex: ([a, b], which, y) =>
    which === 0
      ? slopeOfBaseLatex(a, b, `${b.latex} - 1`)
      : productFormula(`${within(y, PRODUCT)} \\cdot ${applied('\\ln', a).latex}`),
});

/** a^b, entry by entry, for a constant exponent or one that is a value; then a must be positive. */
export function power(base: Value, exponent: Value | number): Value {
  return typeof exponent === 'number'
    ? unary(constantPower(exponent))(base)
    : variablePower(base, exponent);
}
