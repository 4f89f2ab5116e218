import type { Numbers } from '../graph/numbers.ts';
import type { Arena } from './arena.ts';

/**
 * Examples to learn from or to measure on; a `Dataset` is one. Bytes among the inputs count as
 * 0 … 1 (a 255th each). What is wanted is a row of `targets`, or without targets the class in `labels`,
 * which stands for 1 at its place and 0 elsewhere.
 */
export interface Examples {
  readonly size: number;
  /** `[size, inputs]`, row by row. */
  readonly inputs: Uint8Array | Numbers;
  /** `[size, outputs]`, row by row. */
  readonly targets?: Numbers;
  /** A class for each example. */
  readonly labels?: ArrayLike<number>;
}

/** What a byte is multiplied by: a float32, so that all kernels agree. */
export const BYTE = Math.fround(1 / 255);

/** Copies an example's inputs to row `row` of x [rows, width]. */
export function writeInputs(
  { inputs }: Examples,
  example: number,
  x: Numbers,
  row: number,
  width: number,
): void {
  const from = example * width;
  const to = row * width;
  if (inputs instanceof Uint8Array) {
    for (let k = 0; k < width; k++) x[to + k] = inputs[from + k] * BYTE;
  } else {
    for (let k = 0; k < width; k++) x[to + k] = inputs[from + k];
  }
}

/** Copies what is wanted of an example to row `row` of y [rows, width]. */
export function writeTargets(
  { targets, labels }: Examples,
  example: number,
  y: Numbers,
  row: number,
  width: number,
): void {
  const to = row * width;
  if (targets) {
    const from = example * width;
    for (let j = 0; j < width; j++) y[to + j] = targets[from + j];
  } else if (labels) {
    const label = labels[example];
    if (width === 1) y[to] = label;
    else for (let j = 0; j < width; j++) y[to + j] = j === label ? 1 : 0;
  }
}

/** Returns the class of an example: its label, or what its targets say. */
export function classOf({ targets, labels }: Examples, example: number, width: number): number {
  if (labels && labels.length > 0) return labels[example];
  return targets ? largest(targets, example, width) : -1;
}

/** Returns the class that row `row` of the outputs speaks for, as `predictedClass` does. */
export function largest(outputs: Numbers, row: number, width: number): number {
  const start = row * width;
  if (width === 1) return outputs[start] >= 0.5 ? 1 : 0;
  let best = 0;
  for (let j = 1; j < width; j++) if (outputs[start + j] > outputs[start + best]) best = j;
  return best;
}

/** Makes room for examples: bytes stay bytes, all other inputs and the targets become float32. */
export function roomFor(examples: Examples, arena: Arena): Examples {
  const { size, inputs, targets, labels } = examples;
  return {
    size,
    inputs: inputs instanceof Uint8Array ? arena.bytes(inputs.length) : arena.floats(inputs.length),
    ...(targets ? { targets: arena.floats(targets.length) } : { labels: arena.bytes(size) }),
    ...(targets && labels && { labels }),
  };
}

/** Copies examples into room made for them. */
export function copyExamples(from: Examples, to: Examples): void {
  to.inputs.set(from.inputs);
  if (from.targets) to.targets?.set(from.targets);
  else if (from.labels) (to.labels as Uint8Array).set(from.labels);
}

/** Throws RangeError, in a reader's words, for examples that do not fit a network. */
export function checkExamples(examples: Examples, inputs: number, outputs: number): void {
  const { size, targets, labels } = examples;
  if (!(size >= 1)) throw new RangeError('there are no examples');
  if (examples.inputs.length !== size * inputs) {
    throw new RangeError(
      `${size} examples of ${inputs} inputs are ${size * inputs} numbers, not ${examples.inputs.length}`,
    );
  }
  if (targets) {
    if (targets.length !== size * outputs) {
      throw new RangeError(
        `${size} examples of ${outputs} targets are ${size * outputs} numbers, not ${targets.length}`,
      );
    }
    return;
  }
  if (!labels || labels.length !== size) throw new RangeError('each example needs a label');
  const classes = Math.max(2, outputs);
  for (let i = 0; i < size; i++) {
    if (!(Number.isInteger(labels[i]) && labels[i] >= 0 && labels[i] < classes)) {
      throw new RangeError(`label ${labels[i]} of example ${i} is no class 0 … ${classes - 1}`);
    }
  }
}
