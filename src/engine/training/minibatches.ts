import type { Dataset } from '../data/dataset.ts';
import type { Recording } from '../network/recording.ts';
import { BatchOrder, type BatchSettings } from './batch-order.ts';

/** The batches of training from a data set, copied into recordings. */
export class Minibatches extends BatchOrder {
  readonly #dataset: Dataset;

  constructor(dataset: Dataset, settings: BatchSettings) {
    super(dataset.size, settings);
    this.#dataset = dataset;
  }

  /** Copies the next batch into the input and target of a recording of its size. */
  fill(recording: Recording): void {
    this.arrange();
    const { start, order } = this;
    const { inputs, targets, inputCount, targetCount } = this.#dataset;
    const x = recording.input.data;
    const y = recording.target.data;
    for (let row = 0; row < recording.batchSize; row++) {
      const example = order[start + row];
      for (let k = 0; k < inputCount; k++) {
        x[row * inputCount + k] = inputs[example * inputCount + k];
      }
      for (let j = 0; j < targetCount; j++) {
        y[row * targetCount + j] = targets[example * targetCount + j];
      }
    }
  }
}
