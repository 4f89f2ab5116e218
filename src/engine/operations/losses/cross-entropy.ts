import { PRODUCT, sumFormula, within } from '../../graph/formula.ts';
import type { Operation } from '../../graph/operation.ts';
import type { Value } from '../../graph/value.ts';
import { log } from '../../math/index.ts';
import { addUpRows, passBackRows, pushRowsForward, recordLoss } from './entrywise-loss.ts';

const cost = (a: number, y: number) => (y === 0 ? 0 : -y * log(a));
const slope = (a: number, y: number) => (y === 0 ? 0 : -y / a);
const targetSlope = (a: number) => -log(a);

const operation: Operation = {
  name: 'cross-entropy',
  forward: (out) => addUpRows(out, cost, 1),
  backward: (out) => passBackRows(out, slope, targetSlope, 1),
  tangent: (out) => pushRowsForward(out, slope, targetSlope, 1),
  latex: ([a, y]) => sumFormula(`-\\sum_j ${within(y, PRODUCT)} \\ln ${within(a, PRODUCT)}`),
  derivativeLatex: ([a, y], which) =>
    sumFormula(which === 0 ? `-\\frac{${y.latex}}{${a.latex}}` : `-\\ln ${within(a, PRODUCT)}`),
};

/** −Σ y ln a over the outputs, natural logarithm, from probabilities a; 0 ln 0 = 0. */
export function crossEntropy(probabilities: Value, targets: Value): Value {
  return recordLoss(operation, probabilities, targets);
}
