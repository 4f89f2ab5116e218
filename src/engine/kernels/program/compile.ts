import { planFor } from '../../graph/plan.ts';
import { nameOf, type Value } from '../../graph/value.ts';
import { ACTIVATION, INSTRUCTION, LOSS } from './codes.ts';

/** One instruction: its number and its operands; a place is a byte of memory. */
export interface Instruction {
  readonly code: number;
  readonly places: readonly number[];
  readonly n: number;
  readonly inputs: number;
  readonly outputs?: number;
  /** The number of an activation or a loss. */
  readonly which?: number;
  readonly divisor?: number;
}

/** Thrown where a graph has something that the kernels do not know: then it is replayed plainly. */
export class NotCovered extends Error {}

/** Who reads a value. */
type Readers = ReadonlyMap<Value, Value>;

/**
 * Compiles the record of a loss into instructions: its forward pass and the loss with its δ; with
 * `learning` the backward pass and the updates as well. A linear operation and the activation after
 * it become one. Throws NotCovered.
 */
export function compile(target: Value, learning: boolean): Instruction[] {
  const plan = planFor(target, target.graph.ancestors(target));
  const readers = onlyReaders(plan.forward);
  const forward = plan.forward.flatMap((value) => forwardInstructions(value, target, readers));
  if (!learning) return forward;
  const backward = plan.backward.filter(isLinear);
  return [...forward, ...backward.flatMap(backwardInstructions)];
}

/** Compiles the output of a recording from the pre-activation before it. */
export function compileOutput(output: Value): Instruction {
  const z = output.inputs[0];
  const shape = { places: [place(z), place(output)], n: z.rows, inputs: z.columns };
  if (output.operation.name === 'softmax') return { code: INSTRUCTION.softmax, ...shape };
  return { code: INSTRUCTION.activate, ...shape, which: activationOf(output) };
}

const place = (value: Value): number => value.data.byteOffset;
const gradientPlace = (value: Value): number => value.gradient.byteOffset;
const isLinear = (value: Value): boolean => value.operation.name === 'linear';

/** A gradient that arrives from two sides would have to be added up: the kernels write it once. */
function onlyReaders(values: readonly Value[]): Readers {
  const readers = new Map<Value, Value>();
  for (const value of values) {
    for (const input of value.inputs) {
      if (readers.has(input)) throw new NotCovered(`${nameOf(input)} is read twice`);
      readers.set(input, value);
    }
  }
  return readers;
}

/** Returns the number of an activation. Throws where it is none, or does not follow a linear operation. */
function activationOf(value: Value): number {
  const { name } = value.operation;
  const which = name in ACTIVATION ? ACTIVATION[name as keyof typeof ACTIVATION] : undefined;
  if (which === undefined || !isLinear(value.inputs[0])) {
    throw new NotCovered(`no kernel for ${name}, ${nameOf(value)}`);
  }
  return which;
}

function forwardInstructions(value: Value, target: Value, readers: Readers): Instruction[] {
  const { name } = value.operation;
  if (name === 'linear') return [linearInstruction(value, readers)];
  if (name in LOSS) return [lossInstruction(value)];
  if (name === 'mean' && value === target && value.inputs[0].operation.name in LOSS) return [];
  // An activation is computed together with the linear operation before it.
  activationOf(value);
  return [];
}

function linearInstruction(value: Value, readers: Readers): Instruction {
  const [x, weights, biases] = value.inputs;
  const reader = readers.get(value);
  const activated = reader && !(reader.operation.name in LOSS) ? reader : undefined;
  return {
    code: INSTRUCTION.forward,
    places: [place(x), place(weights), place(biases), place(activated ?? value)],
    n: x.rows,
    inputs: x.columns,
    outputs: value.columns,
    which: activated ? activationOf(activated) : 0,
  };
}

function lossInstruction(value: Value): Instruction {
  const [output, targets] = value.inputs;
  const { code, divisor } = LOSS[value.operation.name];
  const activated = isLinear(output) ? undefined : output;
  const which = activated ? activationOf(activated) : 0;
  if (targets.tracked) throw new NotCovered('no kernel for a gradient of targets');
  const z = activated ? activated.inputs[0] : output;
  return {
    code: INSTRUCTION.loss,
    places: [place(output), place(targets), gradientPlace(z), place(value)],
    n: output.rows,
    inputs: output.columns,
    outputs: which,
    which: code,
    divisor: divisor(output.columns),
  };
}

/** δ for the layer before, while the weights are still the old ones; then the updates. */
function backwardInstructions(value: Value): Instruction[] {
  const [x, weights, biases] = value.inputs;
  const delta = gradientPlace(value);
  const shape = { n: x.rows, inputs: x.columns, outputs: value.columns };
  const instructions: Instruction[] = [];
  if (x.tracked) {
    const isLeaf = x.inputs.length === 0;
    instructions.push({
      code: INSTRUCTION.inputGradient,
      places: [delta, place(weights), place(x), gradientPlace(isLeaf ? x : x.inputs[0])],
      ...shape,
      which: isLeaf ? 0 : activationOf(x),
    });
  }
  if (!weights.tracked || !biases.tracked) throw new NotCovered('weights that are not trained');
  instructions.push(
    { code: INSTRUCTION.weightGradient, places: [delta, place(x), place(weights)], ...shape },
    { code: INSTRUCTION.biasGradient, places: [delta, 0, place(biases)], ...shape },
  );
  return instructions;
}
