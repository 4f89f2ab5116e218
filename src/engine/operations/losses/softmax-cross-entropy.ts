import { applied, type Formula, PRODUCT, sumFormula, within } from '../../graph/formula.ts';
import { type Numbers, zeros } from '../../graph/numbers.ts';
import type { Operation } from '../../graph/operation.ts';
import type { Value } from '../../graph/value.ts';
import { exp, log1p } from '../../math/index.ts';
import { recordLoss } from './entrywise-loss.ts';

/** Writes a = softmax(z) and −ln a of the row from `start` to `end`, both to the last digits. */
function writeRow(z: Numbers, a: Numbers, minusLog: Numbers, start: number, end: number): void {
  let top = start;
  for (let i = start + 1; i < end; i++) if (z[i] > z[top]) top = i;
  // The largest term e^(z − z_top) is 1; the rest may be far below 1 and still count.
  let rest = 0;
  for (let i = start; i < end; i++) {
    a[i] = exp(z[i] - z[top]);
    if (i !== top) rest += a[i];
  }
  const logOfSum = log1p(rest);
  for (let i = start; i < end; i++) {
    a[i] /= 1 + rest;
    minusLog[i] = logOfSum + (z[top] - z[i]);
  }
}

function sumOfRow(y: Numbers, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += y[i];
  return sum;
}

/** Writes softmax(z); for one entry of z the entry of the softmax of its row. */
const activation = (z: Formula) =>
  z.entryOf
    ? `\\operatorname{softmax}\\left( ${z.entryOf.row} \\right)_{${z.entryOf.place}}`
    : applied('\\operatorname{softmax}', z).latex;

/** Makes the operation with places for a and −ln a, which its slopes are made of. */
function softmaxCrossEntropyWith(a: Numbers, minusLog: Numbers): Operation {
  return {
    name: 'softmax-cross-entropy',
    forward(out) {
      const z = out.inputs[0].data;
      const y = out.inputs[1].data;
      const columns = out.inputs[0].columns;
      for (let row = 0, start = 0; row < out.rows; row++, start += columns) {
        const end = start + columns;
        writeRow(z, a, minusLog, start, end);
        let loss = 0;
        for (let i = start; i < end; i++) loss += y[i] * minusLog[i];
        out.data[row] = loss;
      }
    },
    backward(out) {
      const z = out.inputs[0];
      const y = out.inputs[1];
      for (let row = 0, start = 0; row < out.rows; row++, start += z.columns) {
        const end = start + z.columns;
        const arrived = out.gradient[row];
        const whole = sumOfRow(y.data, start, end);
        for (let i = start; i < end; i++) {
          if (z.tracked) z.gradient[i] += arrived * (a[i] * whole - y.data[i]);
          if (y.tracked) y.gradient[i] += arrived * minusLog[i];
        }
      }
    },
    tangent(out) {
      const z = out.inputs[0];
      const y = out.inputs[1];
      for (let row = 0, start = 0; row < out.rows; row++, start += z.columns) {
        const end = start + z.columns;
        const whole = sumOfRow(y.data, start, end);
        let change = 0;
        for (let i = start; i < end; i++) {
          change += (a[i] * whole - y.data[i]) * z.tangent[i] + minusLog[i] * y.tangent[i];
        }
        out.tangent[row] = change;
      }
    },
    latex: ([z, y]) => sumFormula(`-\\sum_j ${within(y, PRODUCT)} \\ln ${activation(z)}`),
    derivativeLatex: ([z, y], which) =>
      sumFormula(
        which === 0 ? `${activation(z)} - ${within(y, PRODUCT)}` : `-\\ln ${activation(z)}`,
      ),
  };
}

/**
 * The cross-entropy −Σ y ln a of a = softmax(z) from the pre-activation z: for targets y that add up
 * to 1 the slopes of logarithm and softmax cancel to a − y, and no finite z overflows.
 */
export function softmaxCrossEntropy(z: Value, targets: Value): Value {
  const { precision } = z.graph;
  const operation = softmaxCrossEntropyWith(zeros(z.size, precision), zeros(z.size, precision));
  return recordLoss(operation, z, targets);
}
