import {
  applied,
  type Formula,
  PRODUCT,
  productFormula,
  sumFormula,
  within,
} from '../../graph/formula.ts';
import type { Operation } from '../../graph/operation.ts';
import type { Value } from '../../graph/value.ts';
import { sigmoid, softplus } from '../../math/index.ts';
import { binaryCrossEntropyLatex } from './binary-cross-entropy.ts';
import {
  addUpRows,
  outputsOf,
  passBackRows,
  pushRowsForward,
  recordLoss,
} from './entrywise-loss.ts';

const cost = (z: number, y: number) => (z > 0 ? (1 - y) * z : -y * z) + softplus(-Math.abs(z));
const slope = (z: number, y: number) => sigmoid(z) - y;
const targetSlope = (z: number) => -z;

const activation = (z: Formula) => applied('\\sigma', z);

const operation: Operation = {
  name: 'sigmoid-binary-cross-entropy',
  forward: (out) => addUpRows(out, cost, outputsOf(out)),
  backward: (out) => passBackRows(out, slope, targetSlope, outputsOf(out)),
  tangent: (out) => pushRowsForward(out, slope, targetSlope, outputsOf(out)),
  latex: ([z, y]) => binaryCrossEntropyLatex(activation(z), y),
  derivativeLatex: ([z, y], which) =>
    which === 0
      ? productFormula(
          `\\tfrac{1}{m} \\left( ${activation(z).latex} - ${within(y, PRODUCT)} \\right)`,
        )
      : sumFormula(`-\\tfrac{1}{m} ${within(z, PRODUCT)}`),
};

/**
 * The binary cross-entropy of a = σ(z), the mean over the outputs, from the pre-activation z: the
 * slopes of logarithm and sigmoid cancel to a − y, and no finite z overflows.
 */
export function sigmoidBinaryCrossEntropy(z: Value, targets: Value): Value {
  return recordLoss(operation, z, targets);
}
