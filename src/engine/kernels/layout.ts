import { Network, type NetworkShape } from '../network/network.ts';
import type { Recording } from '../network/recording.ts';
import { createOptimizer, type Optimizer } from '../training/optimizers/index.ts';
import type { TrainerSettings } from '../training/settings.ts';
import { Arena } from './arena.ts';
import type { Kernels, Machine } from './choose.ts';
import { type Examples, roomFor } from './examples.ts';
import { CONSTANTS, wordsOf } from './program/write-program.ts';
import { bytesNeeded, FIRST_BYTE, scratchSize } from './room.ts';

/** What decides a fast training: the trainer's settings as far as the kernels know them. */
export interface FastSettings
  extends Pick<
    TrainerSettings,
    'loss' | 'learningRate' | 'optimizer' | 'schedule' | 'shuffle' | 'seed'
  > {
  readonly batchSize: number;
  /** What a cosine comes down over; default: it does not. */
  readonly totalSteps?: number;
}

/** The most updates that are done without looking up. */
export const STEPS_AT_ONCE = 256;

/** How many examples are measured at a time. */
export const MEASURED_AT_ONCE = 128;

/** Instructions that are not of a layer: two to gather, the loss, the output. */
const INSTRUCTIONS_AROUND = 4;

/** Everything a training keeps, all of it in the memory of one machine. */
export interface Layout {
  readonly machine: Machine;
  readonly network: Network;
  readonly optimizer: Optimizer;
  /** The loss of a batch. */
  readonly full: Recording;
  /** For the last batch of an epoch, which may be smaller. */
  readonly last: Recording;
  /** For measuring and predicting. */
  readonly measured: Recording;
  readonly examples: Examples;
  /** Room for the examples' order. */
  readonly order: Int32Array<ArrayBuffer>;
  /** The losses of the latest steps. */
  readonly losses: Float32Array;
  /** What the kernels run, what they are told for each step, and room of their own. */
  readonly programs: Record<'full' | 'last' | 'measured', Int32Array<ArrayBuffer>>;
  readonly constants: Float32Array;
  readonly scratch: Float32Array;
}

/** Lays everything out in memory that a machine is made with; computes nothing. */
export function layOut(
  kernels: Kernels,
  shape: NetworkShape,
  examples: Examples,
  settings: FastSettings,
): Layout {
  const batchSize = Math.min(settings.batchSize, examples.size);
  const rest = examples.size % batchSize;
  const batches = [batchSize, rest, MEASURED_AT_ONCE];
  const machine = kernels.machine(bytesNeeded(shape, examples, settings, batches));
  const arena = new Arena(machine.buffer, FIRST_BYTE);
  const network = new Network({ ...shape, precision: 'float32', allocate: arena.floats });
  const record = (batchSize: number) =>
    network.record(batchSize, settings.loss, { graph: { allocate: arena.floats, compute: false } });
  const full = record(batchSize);
  const program = () => arena.integers(wordsOf(INSTRUCTIONS_AROUND + 4 * network.layers.length));
  return {
    machine,
    network,
    optimizer: createOptimizer(
      settings.optimizer ?? { kind: 'sgd' },
      settings.learningRate,
      network,
      arena.floats,
    ),
    full,
    last: rest === 0 ? full : record(rest),
    measured: record(MEASURED_AT_ONCE),
    examples: roomFor(examples, arena),
    order: arena.integers(examples.size),
    losses: arena.floats(STEPS_AT_ONCE),
    programs: { full: program(), last: program(), measured: program() },
    constants: arena.floats(CONSTANTS * STEPS_AT_ONCE),
    scratch: arena.floats(scratchSize(shape, Math.max(batchSize, MEASURED_AT_ONCE))),
  };
}
