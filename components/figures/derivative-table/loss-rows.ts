import * as engine from '../../../src/engine/operations/index.ts';
import type { RowSource } from './derivative-row.ts';

const loss = (
  id: string,
  name: string,
  operation: engine.Loss,
  {
    from = 'a',
    span = [-2, 2],
    second = 0.4,
  }: { from?: 'a' | 'z'; span?: RowSource['span']; second?: number } = {},
): RowSource => ({
  id,
  name,
  operation,
  record: operation,
  inputs: [
    { latex: from === 'a' ? '\\act{}{j}' : '\\z{}{j}', data: [0.5, second] },
    { latex: '\\y{j}', data: [1, 0] },
  ],
  result: '\\lossof{}',
  span,
  // Targets are data: no one asks how the loss changes with them.
  shown: [0],
});

const SHARE = { span: [0.02, 0.98], second: 0.3 } as const;
const LOGIT = { from: 'z', span: [-4, 4] } as const;

/** The losses of one example with two outputs, whose targets are 1 and 0. */
export const lossRows: readonly RowSource[] = [
  loss('half-squared-error', 'Half squared error', engine.halfSquaredError),
  loss('sum-squared-error', 'Sum of squared errors', engine.sumSquaredError),
  loss('mean-squared-error', 'Mean squared error', engine.meanSquaredError),
  loss('binary-cross-entropy', 'Binary cross-entropy', engine.binaryCrossEntropy, SHARE),
  loss('cross-entropy', 'Cross-entropy', engine.crossEntropy, SHARE),
  loss(
    'sigmoid-binary-cross-entropy',
    'Sigmoid and binary cross-entropy in one',
    engine.sigmoidBinaryCrossEntropy,
    LOGIT,
  ),
  {
    ...loss(
      'softmax-cross-entropy',
      'Softmax and cross-entropy in one',
      engine.softmaxCrossEntropy,
      LOGIT,
    ),
    rewrite: (latex) =>
      latex.replaceAll('{softmax}\\left( \\z{}{j} \\right)', '{softmax}\\left( \\zs{} \\right)_j'),
  },
];
