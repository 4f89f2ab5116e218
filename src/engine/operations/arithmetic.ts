import {
  atom,
  PRODUCT,
  productFormula,
  raised,
  SUM,
  sumFormula,
  within,
} from '../graph/formula.ts';
import { applyPairs, binary, passBackPairs, pushPairsForward } from './binary.ts';

const one = () => 1;
const minusOne = () => -1;
const first = (a: number) => a;
const second = (_a: number, b: number) => b;

const addition = (a: number, b: number) => a + b;

/** a + b, entry by entry. Addition hands the gradient on unchanged, to both. */
export const add = binary({
  name: 'add',
  forward: (out) => applyPairs(out, addition),
  backward: (out) => passBackPairs(out, one, one),
  tangent: (out) => pushPairsForward(out, one, one),
  latex: ([a, b]) => sumFormula(`${within(a, SUM)} + ${within(b, PRODUCT)}`),
  derivativeLatex: () => atom('1'),
});

const subtraction = (a: number, b: number) => a - b;

/** a − b, entry by entry. */
export const subtract = binary({
  name: 'subtract',
  forward: (out) => applyPairs(out, subtraction),
  backward: (out) => passBackPairs(out, one, minusOne),
  tangent: (out) => pushPairsForward(out, one, minusOne),
  latex: ([a, b]) => sumFormula(`${within(a, SUM)} - ${within(b, PRODUCT)}`),
  derivativeLatex: (_inputs, which) => (which === 0 ? atom('1') : sumFormula('-1')),
});

const multiplication = (a: number, b: number) => a * b;

/** a · b, entry by entry. Multiplication swaps: each factor's slope is the other factor. */
export const multiply = binary({
  name: 'multiply',
  forward: (out) => applyPairs(out, multiplication),
  backward: (out) => passBackPairs(out, second, first),
  tangent: (out) => pushPairsForward(out, second, first),
  latex: ([a, b]) => productFormula(`${within(a, PRODUCT)} \\cdot ${within(b, PRODUCT)}`),
  derivativeLatex: ([a, b], which) => (which === 0 ? b : a),
});

const division = (a: number, b: number) => a / b;
const slopeAbove = (_a: number, b: number) => 1 / b;
const slopeBelow = (_a: number, b: number, y: number) => -y / b;

/** a / b, entry by entry. */
export const divide = binary({
  name: 'divide',
  forward: (out) => applyPairs(out, division),
  backward: (out) => passBackPairs(out, slopeAbove, slopeBelow),
  tangent: (out) => pushPairsForward(out, slopeAbove, slopeBelow),
  latex: ([a, b]) => productFormula(`\\frac{${a.latex}}{${b.latex}}`),
  derivativeLatex: ([a, b], which) =>
    which === 0
      ? productFormula(`\\frac{1}{${b.latex}}`)
      : sumFormula(`-\\frac{${a.latex}}{${raised(b, '2').latex}}`),
});
