import { columnStride, rowStride } from '../graph/broadcast.ts';
import { applied, atom, productFormula } from '../graph/formula.ts';
import { clear, type Numbers } from '../graph/numbers.ts';
import type { Operation } from '../graph/operation.ts';
import type { Value } from '../graph/value.ts';

/** What is taken together: everything to 1×1, the rows to one row, or the columns to one column. */
export type Over = 'all' | 'rows' | 'columns';

/** Makes a sum, or a mean where `average` is set. */
function reduction(name: string, symbol: string, average: boolean): Operation {
  const divisor = (out: Value) => (average ? out.inputs[0].size / out.size : 1);
  return {
    name,
    forward(out) {
      reduce(out, out.inputs[0].data, out.data, divisor(out));
    },
    backward(out) {
      const x = out.inputs[0];
      const down = rowStride(out);
      const right = columnStride(out);
      const by = divisor(out);
      for (let row = 0, i = 0; row < x.rows; row++) {
        for (let column = 0; column < x.columns; column++, i++) {
          x.gradient[i] += out.gradient[row * down + column * right] / by;
        }
      }
    },
    tangent(out) {
      reduce(out, out.inputs[0].tangent, out.tangent, divisor(out));
    },
    latex: ([x]) => applied(symbol, x),
    derivativeLatex: () => (average ? productFormula('\\frac{1}{n}') : atom('1')),
  };
}

/** Adds the entries of `from`, in the order of the rows, into `to`, and divides. */
function reduce(out: Value, from: Numbers, to: Numbers, by: number): void {
  const x = out.inputs[0];
  const down = rowStride(out);
  const right = columnStride(out);
  clear(to);
  for (let row = 0, i = 0; row < x.rows; row++) {
    for (let column = 0; column < x.columns; column++, i++) {
      to[row * down + column * right] += from[i];
    }
  }
  if (by !== 1) for (let i = 0; i < to.length; i++) to[i] /= by;
}

function record(operation: Operation, x: Value, over: Over): Value {
  const rows = over === 'columns' ? x.rows : 1;
  const columns = over === 'rows' ? x.columns : 1;
  return x.graph.record(operation, [x], rows, columns);
}

const sumOperation = reduction('sum', '\\sum', false);
const meanOperation = reduction('mean', '\\operatorname{mean}', true);

/** Adds up all entries (1×1), or the rows (1×columns), or the columns (rows×1). */
export const sum = (x: Value, over: Over = 'all'): Value => record(sumOperation, x, over);

/** The average instead of the sum. */
export const mean = (x: Value, over: Over = 'all'): Value => record(meanOperation, x, over);
