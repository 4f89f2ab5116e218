import type { Dataset } from '../data/dataset.ts';
import type { Network } from '../network/network.ts';
import type { Recording } from '../network/recording.ts';
import type { LossName } from '../operations/index.ts';
import { predictedClass } from './metrics.ts';

/** How many examples go through the network at a time: enough to be quick, few enough to be small. */
const CHUNK = 256;

/** Measures a network on a whole data set: the mean loss, without penalty or dropout, and accuracy. */
export class Evaluation {
  /** L over the data set at the last measurement. */
  loss = Number.NaN;
  /** The share of examples whose class is predicted; NaN for regression. */
  accuracy = Number.NaN;
  /** The recording in which the loss of the last measurement was found not to be finite. */
  overflow: Recording | undefined;
  readonly #dataset: Dataset;
  readonly #chunk: Recording;
  readonly #rest: Recording;

  /** Prepares to measure; throws where the data set is empty. */
  constructor(network: Network, dataset: Dataset, loss: LossName) {
    this.#dataset = dataset;
    this.#chunk = network.record(Math.min(CHUNK, dataset.size), loss);
    this.#rest = network.record(dataset.size % CHUNK || CHUNK, loss);
  }

  /** Measures at the network's present parameters. */
  measure(): void {
    const { size, kind } = this.#dataset;
    let loss = 0;
    let correct = 0;
    this.overflow = undefined;
    for (let start = 0; start < size; start += CHUNK) {
      const recording = start + CHUNK <= size ? this.#chunk : this.#rest;
      this.#run(recording, start);
      for (let i = 0; i < recording.batchSize; i++) loss += recording.exampleLoss.data[i];
      if (!Number.isFinite(loss)) {
        this.overflow = recording;
        break;
      }
      if (kind !== 'regression') correct += this.#countCorrect(recording, start);
    }
    this.loss = loss / size;
    this.accuracy = kind === 'regression' ? Number.NaN : correct / size;
  }

  #run(recording: Recording, start: number): void {
    const { inputs, targets, inputCount, targetCount } = this.#dataset;
    const end = start + recording.batchSize;
    recording.input.data.set(inputs.subarray(start * inputCount, end * inputCount));
    recording.target.data.set(targets.subarray(start * targetCount, end * targetCount));
    recording.forward();
  }

  #countCorrect(recording: Recording, start: number): number {
    const { data, columns } = recording.output;
    let correct = 0;
    for (let i = 0; i < recording.batchSize; i++) {
      if (predictedClass(data, columns, i) === this.#dataset.labels[start + i]) correct++;
    }
    return correct;
  }
}
