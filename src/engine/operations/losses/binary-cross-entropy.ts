import {
  atom,
  type Formula,
  PRODUCT,
  productFormula,
  SUM,
  sumFormula,
  within,
} from '../../graph/formula.ts';
import type { Operation } from '../../graph/operation.ts';
import type { Value } from '../../graph/value.ts';
import { log, log1p } from '../../math/index.ts';
import {
  addUpRows,
  outputsOf,
  passBackRows,
  pushRowsForward,
  recordLoss,
} from './entrywise-loss.ts';

const cost = (a: number, y: number) =>
  (y === 0 ? 0 : -y * log(a)) - (y === 1 ? 0 : (1 - y) * log1p(-a));
const slope = (a: number, y: number) => (y === 1 ? 0 : (1 - y) / (1 - a)) - (y === 0 ? 0 : y / a);
const targetSlope = (a: number) => log1p(-a) - log(a);

const oneMinus = (x: Formula) => atom(`\\left( 1 - ${within(x, PRODUCT)} \\right)`);

/** Writes −(1/m) Σ y ln a + (1 − y) ln(1 − a). */
export function binaryCrossEntropyLatex(a: Formula, y: Formula): Formula {
  const one = `${within(y, PRODUCT)} \\ln ${within(a, PRODUCT)}`;
  const zero = `${oneMinus(y).latex} \\ln ${oneMinus(a).latex}`;
  return sumFormula(`-\\tfrac{1}{m} \\sum_{j=1}^{m} \\left( ${one} + ${zero} \\right)`);
}

const operation: Operation = {
  name: 'binary-cross-entropy',
  forward: (out) => addUpRows(out, cost, outputsOf(out)),
  backward: (out) => passBackRows(out, slope, targetSlope, outputsOf(out)),
  tangent: (out) => pushRowsForward(out, slope, targetSlope, outputsOf(out)),
  latex: ([a, y]) => binaryCrossEntropyLatex(a, y),
  derivativeLatex: ([a, y], which) => {
    const product = `${within(a, PRODUCT)} ${oneMinus(a).latex}`;
    const residual = `${within(a, SUM)} - ${within(y, PRODUCT)}`;
    const slopeLatex =
      which === 0
        ? `\\frac{${residual}}{${product}}`
        : `\\ln \\frac{1 - ${within(a, PRODUCT)}}{${a.latex}}`;
    return productFormula(`\\tfrac{1}{m} ${slopeLatex}`);
  },
};

/** −y ln a − (1 − y) ln(1 − a), the mean over the outputs, from probabilities a; 0 ln 0 = 0. */
export function binaryCrossEntropy(probabilities: Value, targets: Value): Value {
  return recordLoss(operation, probabilities, targets);
}
