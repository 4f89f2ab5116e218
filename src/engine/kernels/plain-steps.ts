import type { Recording } from '../network/recording.ts';
import type { BatchOrder } from '../training/batch-order.ts';
import { allFinite } from '../training/divergence.ts';
import type { Optimizer } from '../training/optimizers/index.ts';
import { writeInputs, writeTargets } from './examples.ts';
import type { Layout } from './layout.ts';

/** How a fast trainer gets its steps done. */
export interface Steps {
  /**
   * Does `count` updates, all from full batches or one from the last of the epoch, with the learning
   * rates `rates`; writes their losses. Returns how many of them ended with finite numbers.
   */
  train(count: number, rates: Float64Array): number;
  /** Computes ∂L/∂parameters of the next batch into the network's gradient, and changes nothing. */
  differentiate(): void;
  /** Computes output and losses of the recording `measured` from its input and target. */
  measure(): void;
}

/** Copies the examples at `start` and after in the order into a recording. */
export function fillBatch(layout: Layout, recording: Recording, start: number): void {
  const { examples, order, network } = layout;
  for (let row = 0; row < recording.batchSize; row++) {
    const example = order[start + row];
    writeInputs(examples, example, recording.input.data, row, network.inputs);
    writeTargets(examples, example, recording.target.data, row, network.outputs);
  }
}

/** Sets η where it changed: to write a number into a field, JavaScript makes a new box for it. */
export function setRate(optimizer: Optimizer, rate: number): void {
  if (optimizer.learningRate !== rate) optimizer.learningRate = rate;
}

/** The steps by replaying the graph: the reference for all kernels. */
export class PlainSteps implements Steps {
  readonly #layout: Layout;
  readonly #batches: BatchOrder;

  constructor(layout: Layout, batches: BatchOrder) {
    this.#layout = layout;
    this.#batches = batches;
  }

  train(count: number, rates: Float64Array): number {
    const { network, optimizer, losses } = this.#layout;
    const batches = this.#batches;
    const recording = batches.isLast ? this.#layout.last : this.#layout.full;
    batches.arrange();
    for (let i = 0; i < count; i++) {
      fillBatch(this.#layout, recording, batches.start + i * recording.batchSize);
      recording.graph.forward(recording.loss);
      losses[i] = recording.loss.data[0];
      if (!Number.isFinite(losses[i])) return i;
      recording.graph.backward(recording.loss);
      setRate(optimizer, rates[i]);
      optimizer.step(network.parameters, network.gradient);
    }
    return allFinite(network.parameters) && allFinite(optimizer.memory) ? count : count - 1;
  }

  differentiate(): void {
    const batches = this.#batches;
    const recording = batches.isLast ? this.#layout.last : this.#layout.full;
    batches.arrange();
    fillBatch(this.#layout, recording, batches.start);
    recording.graph.forward(recording.loss);
    recording.graph.backward(recording.loss);
  }

  measure(): void {
    const { exampleLoss, graph, output } = this.#layout.measured;
    graph.forward(exampleLoss);
    output.operation.forward(output);
  }
}
