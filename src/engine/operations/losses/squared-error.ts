import {
  atom,
  type Formula,
  PRODUCT,
  productFormula,
  raised,
  SUM,
  within,
} from '../../graph/formula.ts';
import type { Operation } from '../../graph/operation.ts';
import type { Value } from '../../graph/value.ts';
import {
  addUpRows,
  outputsOf,
  passBackRows,
  pushRowsForward,
  recordLoss,
} from './entrywise-loss.ts';

const square = (a: number, y: number) => (a - y) * (a - y);
const slope = (a: number, y: number) => 2 * (a - y);
const targetSlope = (a: number, y: number) => 2 * (y - a);

const difference = (a: Formula, b: Formula) =>
  atom(`\\left( ${within(a, SUM)} - ${within(b, PRODUCT)} \\right)`);

/** Makes the sum of squared residuals a − y over the outputs, divided. */
function squaredError(
  name: string,
  divisor: (out: Value) => number,
  sumLatex: string,
  slopeLatex: string,
): (outputs: Value, targets: Value) => Value {
  const operation: Operation = {
    name,
    forward: (out) => addUpRows(out, square, divisor(out)),
    backward: (out) => passBackRows(out, slope, targetSlope, divisor(out)),
    tangent: (out) => pushRowsForward(out, slope, targetSlope, divisor(out)),
    latex: ([a, y]) => productFormula(`${sumLatex} ${raised(difference(a, y), '2').latex}`),
    derivativeLatex: ([a, y], which) =>
      productFormula(`${slopeLatex}${(which === 0 ? difference(a, y) : difference(y, a)).latex}`),
  };
  return (outputs, targets) => recordLoss(operation, outputs, targets);
}

/** ½ Σ (a − y)² over the outputs: the half makes its slope the residual a − y. */
export const halfSquaredError = squaredError(
  'half-squared-error',
  () => 2,
  '\\tfrac{1}{2} \\sum_j',
  '',
);

/** Σ (a − y)² over the outputs. */
export const sumSquaredError = squaredError('sum-squared-error', () => 1, '\\sum_j', '2');

/** The mean of (a − y)² over the outputs. */
export const meanSquaredError = squaredError(
  'mean-squared-error',
  outputsOf,
  '\\tfrac{1}{m} \\sum_{j=1}^{m}',
  '\\tfrac{2}{m}',
);
