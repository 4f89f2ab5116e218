import { clear, type Numbers } from '../graph/numbers.ts';
import {
  checkExamples,
  classOf,
  type Examples,
  largest,
  writeInputs,
  writeTargets,
} from './examples.ts';
import { type Layout, MEASURED_AT_ONCE } from './layout.ts';
import type { Steps } from './plain-steps.ts';

/** What was measured on a stretch of examples. */
export interface Measured {
  /** How many there were. */
  readonly size: number;
  /** Their mean loss. */
  readonly loss: number;
  /** The share whose class was predicted; it says nothing for regression. */
  readonly accuracy: number;
  /** The class predicted for each. */
  readonly predicted: Uint8Array;
}

/** Measures the network on the examples from `start` to `end`. */
export function measure(
  layout: Layout,
  steps: Steps,
  examples: Examples,
  start: number,
  end: number,
): Measured {
  const { network, measured } = layout;
  const { inputs, outputs } = network;
  checkExamples(examples, inputs, outputs);
  const size = end - start;
  const predicted = new Uint8Array(size);
  let loss = 0;
  let correct = 0;
  for (let from = start; from < end; from += MEASURED_AT_ONCE) {
    const count = Math.min(MEASURED_AT_ONCE, end - from);
    for (let row = 0; row < count; row++) {
      writeInputs(examples, from + row, measured.input.data, row, inputs);
      writeTargets(examples, from + row, measured.target.data, row, outputs);
    }
    steps.measure();
    for (let row = 0; row < count; row++) {
      loss += measured.exampleLoss.data[row];
      const found = largest(measured.output.data, row, outputs);
      predicted[from - start + row] = found;
      if (found === classOf(examples, from + row, outputs)) correct++;
    }
  }
  return { size, loss: loss / size, accuracy: correct / size, predicted };
}

/** Computes the outputs of rows of inputs. */
export function predict(layout: Layout, steps: Steps, inputs: Uint8Array | Numbers): Float32Array {
  const { network, measured } = layout;
  const size = inputs.length / network.inputs;
  if (!Number.isInteger(size)) {
    throw new RangeError(`${inputs.length} numbers are not rows of ${network.inputs} inputs`);
  }
  const outputs = new Float32Array(size * network.outputs);
  clear(measured.target.data);
  for (let from = 0; from < size; from += MEASURED_AT_ONCE) {
    const count = Math.min(MEASURED_AT_ONCE, size - from);
    for (let row = 0; row < count; row++) {
      writeInputs({ size, inputs }, from + row, measured.input.data, row, network.inputs);
    }
    steps.measure();
    const computed = measured.output.data.subarray(0, count * network.outputs);
    outputs.set(computed, from * network.outputs);
  }
  return outputs;
}
