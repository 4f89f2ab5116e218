import { Network, type NetworkShape } from '../network/network.ts';
import type { Recording } from '../network/recording.ts';
import { createOptimizer, type Optimizer } from '../training/optimizers/index.ts';
import type { TrainerSettings } from '../training/settings.ts';
import type { Arena } from './arena.ts';
import { type Examples, roomFor } from './examples.ts';

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

/** Everything a training keeps, all of it in one arena. */
export interface Layout {
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
}

/** Lays everything out in an arena; computes nothing. */
export function layOut(
  arena: Arena,
  shape: NetworkShape,
  examples: Examples,
  settings: FastSettings,
): Layout {
  const network = new Network({ ...shape, precision: 'float32', allocate: arena.floats });
  const record = (batchSize: number) =>
    network.record(batchSize, settings.loss, { graph: { allocate: arena.floats, compute: false } });
  const batchSize = Math.min(settings.batchSize, examples.size);
  const rest = examples.size % batchSize;
  const full = record(batchSize);
  return {
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
  };
}
