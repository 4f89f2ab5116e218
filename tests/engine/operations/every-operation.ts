import * as fc from 'fast-check';
import type { Graph, Value } from '../../../src/engine/index.ts';
import * as engine from '../../../src/engine/operations/index.ts';

type Shape = readonly [rows: number, columns: number];

/** Where an operation is defined and smooth, and how to record it. */
export interface OperationCase {
  readonly name: string;
  /** The shapes of its inputs, given three sizes to make them of. */
  readonly shapes: (m: number, n: number, k: number) => readonly Shape[];
  /** What the entries of each input may be; default any number from −3 to 3. */
  readonly entries?: readonly fc.Arbitrary<number>[];
  readonly record: (...inputs: Value[]) => Value;
}

const any = fc.double({ min: -3, max: 3, noNaN: true });
const positive = fc.double({ min: 0.1, max: 3, noNaN: true });
const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
/** Thousandths, and numbers halfway between: never nearer than 0.0005 to each other or to a kink. */
const thousandths = fc.integer({ min: -3000, max: 3000 }).map((i) => i / 1000);
const halfway = thousandths.map((x) => x + 0.0005);

const one = (m: number, n: number): Shape[] => [[m, n]];
const two = (m: number, n: number): Shape[] => [...one(m, n), [m, n]];
/** A matrix beside another that is as large, a row, a column or a single number. */
const broadcast: readonly (readonly [string, OperationCase['shapes']])[] = [
  ['m×n, m×n', two],
  ['m×n, 1×n', (m, n) => [...one(m, n), [1, n]]],
  ['m×1, m×n', (m, n) => [[m, 1], ...one(m, n)]],
  ['m×n, 1×1', (m, n) => [...one(m, n), [1, 1]]],
  [
    'm×1, 1×n',
    (m, n) => [
      [m, 1],
      [1, n],
    ],
  ],
];

function binary(
  name: string,
  record: (a: Value, b: Value) => Value,
  entries?: readonly fc.Arbitrary<number>[],
): OperationCase[] {
  return broadcast.map(([shape, shapes]) => ({
    name: `${name} ${shape}`,
    shapes,
    record,
    ...(entries && { entries }),
  }));
}

const unary = (name: string, record: (x: Value) => Value, entry = any): OperationCase => ({
  name,
  shapes: one,
  record,
  entries: [entry],
});

const loss = (name: string, record: engine.Loss, output = share): OperationCase => ({
  name,
  shapes: two,
  record,
  entries: [output, share],
});

/** Every operation of the engine but dropout, which draws lots: it has tests of its own. */
export const everyOperation: readonly OperationCase[] = [
  ...binary('add', engine.add),
  ...binary('subtract', engine.subtract),
  ...binary('multiply', engine.multiply),
  ...binary('divide', engine.divide, [any, positive]),
  ...binary('max', engine.max, [thousandths, halfway]),
  ...binary('power', engine.power, [positive, any]),
  ...[-1, 0, 0.5, 1, 3].map((n) => unary(`power ${n}`, (x) => engine.power(x, n), positive)),
  unary('power of a negative base', (x) => engine.power(x, 2)),
  unary('negate', engine.negate),
  unary('scale', (x) => engine.scale(x, -2.5)),
  unary('exp', engine.exp),
  unary('log', engine.log, positive),
  unary('sqrt', engine.sqrt, positive),
  unary('sin', engine.sin),
  unary('cos', engine.cos),
  unary('identity', engine.identity),
  unary('sigmoid', engine.sigmoid),
  unary('tanh', engine.tanh),
  unary('relu', engine.relu, halfway),
  unary('leakyRelu', engine.leakyRelu, halfway),
  unary('softplus', engine.softplus),
  unary('gelu', engine.gelu),
  unary('softmax', engine.softmax),
  ...(['all', 'rows', 'columns'] as const).flatMap((over) => [
    unary(`sum ${over}`, (x) => engine.sum(x, over)),
    unary(`mean ${over}`, (x) => engine.mean(x, over)),
  ]),
  unary('transpose', engine.transpose),
  unary('reshape', (x) => engine.reshape(x, x.columns, x.rows)),
  unary('squaredNorm', engine.squaredNorm),
  unary('l2Penalty', (x) => engine.l2Penalty(x, 0.3)),
  {
    name: 'matmul',
    shapes: (m, n, k) => [
      [m, k],
      [k, n],
    ],
    record: engine.matmul,
  },
  {
    name: 'linear',
    shapes: (m, n, k) => [
      [m, k],
      [n, k],
      [1, n],
    ],
    record: engine.linear,
  },
  loss('halfSquaredError', engine.halfSquaredError, any),
  loss('sumSquaredError', engine.sumSquaredError, any),
  loss('meanSquaredError', engine.meanSquaredError, any),
  loss('binaryCrossEntropy', engine.binaryCrossEntropy),
  loss('crossEntropy', engine.crossEntropy),
  loss('sigmoidBinaryCrossEntropy', engine.sigmoidBinaryCrossEntropy, any),
  loss('softmaxCrossEntropy', engine.softmaxCrossEntropy, any),
];

/** Two sets of random data for the inputs of an operation, of one random shape. */
export function inputsOf(operation: OperationCase) {
  const size = fc.integer({ min: 1, max: 5 });
  return fc.tuple(size, size, size).chain(([m, n, k]) => {
    const shapes = operation.shapes(m, n, k);
    const data = fc.tuple(
      ...shapes.map(([rows, columns], i) => {
        const length = rows * columns;
        const entry = operation.entries?.[i] ?? any;
        return fc.array(entry, { minLength: length, maxLength: length });
      }),
    );
    return fc.record({ shapes: fc.constant(shapes), data, otherData: data });
  });
}

/** Records the operation on tracked leaves, and a sum in which each entry of its result counts differently. */
export function recordCase(
  graph: Graph,
  operation: OperationCase,
  shapes: readonly Shape[],
  data: readonly (readonly number[])[],
) {
  const leaves = shapes.map(([rows, columns], i) => graph.parameter(rows, columns, data[i]));
  const result = operation.record(...leaves);
  const shares = Array.from({ length: result.size }, (_, i) => 1.3 - ((i * 7) % 5) / 2);
  const weights = graph.input(result.rows, result.columns, shares);
  return { leaves, result, target: engine.sum(engine.multiply(result, weights)) };
}
