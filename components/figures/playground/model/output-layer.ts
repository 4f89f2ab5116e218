import type { DatasetKind } from '../../../../src/engine/data/index.ts';
import type { ActivationName, LossName } from '../../../../src/engine/operations/index.ts';
import type { LossChoice } from './settings.ts';

/** The end of a network: last activation and loss, which have to fit each other and the targets. */
export interface OutputLayer {
  readonly activation: ActivationName;
  readonly loss: LossName;
  /** Why these two, in a sentence for the reader. */
  readonly reason: string;
}

/** Returns the output layer for these targets and the loss that was chosen. */
export function outputLayer(kind: DatasetKind, loss: LossChoice): OutputLayer {
  if (kind === 'regression') {
    return {
      activation: 'identity',
      loss: 'half-squared-error',
      reason:
        'The target is a number, so the output neuron has no activation function and the loss is half the squared error.',
    };
  }
  if (loss === 'squared-error') {
    return {
      activation: 'sigmoid',
      loss: 'half-squared-error',
      reason:
        'Half the squared error is taken after a sigmoid, which keeps outputs between 0 and 1.',
    };
  }
  if (kind === 'binary') {
    return {
      activation: 'sigmoid',
      loss: 'binary-cross-entropy',
      reason: 'Two classes: one output neuron with a sigmoid, and binary cross-entropy.',
    };
  }
  return {
    activation: 'softmax',
    loss: 'cross-entropy',
    reason:
      'More than two classes: one output neuron a class, softmax across them, and cross-entropy.',
  };
}
