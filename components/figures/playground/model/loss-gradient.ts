import type { Dataset } from '../../../../src/engine/data/index.ts';
import type { Network, Recording } from '../../../../src/engine/network/index.ts';
import type { LossName } from '../../../../src/engine/operations/index.ts';

/** How many examples go through the network at a time. */
const CHUNK = 256;

/** Computes the gradient of the mean loss over a whole data set, without penalty or dropout. */
export class LossGradient {
  /** ∂L/∂parameters, in the order of the network's own vector. */
  readonly numbers: Float64Array;
  readonly #network: Network;
  readonly #dataset: Dataset;
  readonly #chunk: Recording;
  readonly #rest: Recording;

  constructor(network: Network, dataset: Dataset, loss: LossName) {
    this.numbers = new Float64Array(network.parameterCount);
    this.#network = network;
    this.#dataset = dataset;
    this.#chunk = network.record(Math.min(CHUNK, dataset.size), loss);
    this.#rest = network.record(dataset.size % CHUNK || CHUNK, loss);
  }

  /** Computes it at the network's present parameters. */
  compute(): void {
    const { size } = this.#dataset;
    this.numbers.fill(0);
    for (let start = 0; start < size; start += CHUNK) {
      const recording = start + CHUNK <= size ? this.#chunk : this.#rest;
      fillExamples(recording, this.#dataset, start);
      recording.graph.forward(recording.loss);
      recording.backward();
      // The gradient of a chunk is that of its own mean.
      const share = recording.batchSize / size;
      const { gradient } = this.#network;
      for (let i = 0; i < gradient.length; i++) this.numbers[i] += share * gradient[i];
    }
  }
}

/** Copies the examples from `start` on into a recording. */
export function fillExamples(recording: Recording, dataset: Dataset, start: number): void {
  const { inputs, targets, inputCount, targetCount } = dataset;
  const end = start + recording.batchSize;
  recording.input.data.set(inputs.subarray(start * inputCount, end * inputCount));
  recording.target.data.set(targets.subarray(start * targetCount, end * targetCount));
}
