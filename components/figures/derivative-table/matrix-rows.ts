import * as engine from '../../../src/engine/operations/index.ts';
import type { RowInput, RowSource } from './derivative-row.ts';

const MATRIX: RowInput = { latex: 'X', rows: 2, data: [1, -0.5, 0.3, 2] };
const SPAN = [-3, 3] as const;
const RATE = 0.5;

/** Lots that are drawn the same way each time: the first entry is kept, the second dropped. */
function fixedLots() {
  let drawn = 0;
  return { next: () => (drawn++ % 2 === 0 ? 0.9 : 0.1) };
}

const ofMatrix = (
  id: string,
  name: string,
  operation: unknown,
  record: RowSource['record'],
): RowSource => ({ id, name, operation, record, inputs: [MATRIX], result: 'F', span: SPAN });

/** Operations on whole matrices. */
export const matrixRows: readonly RowSource[] = [
  {
    id: 'matmul',
    name: 'Matrix product',
    operation: engine.matmul,
    record: engine.matmul,
    inputs: [
      { latex: 'A', rows: 2, data: [1, -0.5, 0.3, 2] },
      { latex: 'B', rows: 2, data: [0.8, 1.5, -1, 0.4] },
    ],
    result: 'F',
    span: SPAN,
  },
  {
    id: 'linear',
    name: 'Pre-activations of a layer',
    operation: engine.linear,
    record: engine.linear,
    inputs: [
      { latex: '\\Aprev', rows: 2, data: [1, -0.5, 0.3, 2] },
      { latex: '\\W{}', rows: 2, data: [-0.6, 1.5, 0.9, 0.4] },
      { latex: '\\biases{}', data: [0.2, -0.1] },
    ],
    result: '\\Z{}',
    span: SPAN,
  },
  ofMatrix('transpose', 'Transpose', engine.transpose, engine.transpose),
  ofMatrix('reshape', 'The same entries in another shape', engine.reshape, (x) =>
    engine.reshape(x, 1, 4),
  ),
  ofMatrix('sum', 'Sum of entries', engine.sum, (x) => engine.sum(x)),
  ofMatrix('mean', 'Mean of entries', engine.mean, (x) => engine.mean(x)),
  ofMatrix('squared-norm', 'Sum of squares', engine.squaredNorm, engine.squaredNorm),
  ofMatrix('dropout', 'Dropout, with its factors m', engine.dropout, (x) =>
    engine.dropout(x, RATE, fixedLots()),
  ),
];
