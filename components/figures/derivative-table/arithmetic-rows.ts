import type { Value } from '../../../src/engine/graph/value.ts';
import * as engine from '../../../src/engine/operations/index.ts';
import type { RowSource } from './derivative-row.ts';

const FACTOR = 2.5;
const EXPONENT = 3;
/** Where b stands still: at none of the checked points, for max has a corner there. */
const B = 0.7;

/** An operation on one number, f(x). */
function unary(
  id: string,
  name: string,
  operation: unknown,
  span: RowSource['span'],
  record = operation as (x: Value) => Value,
): RowSource {
  return { id, name, operation, record, span, inputs: [{ latex: 'x', data: [1] }], result: 'f' };
}

/** An operation on two numbers, f(a, b); b stands still. */
function binary(
  id: string,
  name: string,
  record: (a: Value, b: Value) => Value,
  span: RowSource['span'] = [-3, 3],
): RowSource {
  const inputs = [
    { latex: 'a', data: [1] },
    { latex: 'b', data: [B] },
  ];
  return { id, name, operation: record, record, span, inputs, result: 'f' };
}

/** Arithmetic and elementary functions, entry by entry. */
export const arithmeticRows: readonly RowSource[] = [
  binary('add', 'Sum', engine.add),
  binary('subtract', 'Difference', engine.subtract),
  binary('multiply', 'Product', engine.multiply),
  binary('divide', 'Quotient', engine.divide),
  { ...binary('max', 'Larger of two', engine.max), corner: B },
  binary('power-of-two', 'Power of two values', engine.power, [0.1, 3]),
  unary('power', 'Power with a constant exponent', engine.power, [-2, 2], (x) =>
    engine.power(x, EXPONENT),
  ),
  unary('negate', 'Opposite', engine.negate, [-3, 3]),
  unary('scale', 'Constant factor', engine.scale, [-3, 3], (x) => engine.scale(x, FACTOR)),
  unary('exp', 'Exponential function', engine.exp, [-3, 2]),
  unary('log', 'Natural logarithm', engine.log, [0.1, 5]),
  unary('sqrt', 'Square root', engine.sqrt, [0.1, 5]),
  unary('sin', 'Sine', engine.sin, [-5, 5]),
  unary('cos', 'Cosine', engine.cos, [-5, 5]),
];
