import type { Dataset } from '../data/dataset.ts';
import type { Network } from '../network/network.ts';
import type { LossName } from '../operations/index.ts';
import type { OptimizerSettings } from './optimizers/index.ts';
import type { Schedule } from './schedules.ts';
import type { StoppingRule } from './stopping.ts';

/** What decides a run, beside the network's start and the data: plain data, fit for a link. */
export interface TrainerSettings {
  readonly loss: LossName;
  readonly learningRate: number;
  /** Default SGD. */
  readonly optimizer?: OptimizerSettings;
  /** Default constant. */
  readonly schedule?: Schedule;
  /** Default all: every example in each step. */
  readonly batchSize?: number | 'all';
  /** A new order in each epoch (default), which makes no difference to a batch of all. */
  readonly shuffle?: boolean;
  /** Decides on the orders and on dropout; default 0. */
  readonly seed?: number;
  /** λ: adds λ/2 times the squared weights (not biases) to the loss; default 0. */
  readonly weightDecay?: number;
  /** The share of hidden activations put to 0 in each step; default 0. */
  readonly dropout?: number;
  /** Leave the biases as they are (but for AdamW's decay): the optimizer sees 0 as their gradient. */
  readonly freezeBiases?: boolean;
  /** The first that fires ends `run`. */
  readonly stopping?: readonly StoppingRule[];
  /** How many epochs from one measurement, and look at the stopping rules, to the next; default 1. */
  readonly measureEvery?: number;
  /** Keep the loss of every step in `stepLosses`; default false. */
  readonly keepStepLosses?: boolean;
  /** Memory for time travel in bytes; default 8 million. */
  readonly historyBytes?: number;
}

/** Throws RangeError, in a reader's words, for settings or data that make no training. */
export function checkSettings(
  settings: TrainerSettings,
  network: Network,
  datasets: readonly Dataset[],
): void {
  for (const { name, size, inputCount, targetCount } of datasets) {
    demand(size > 0, `${name} has no examples`);
    demand(
      inputCount === network.inputs,
      `${name} has ${inputCount} inputs, the network ${network.inputs}`,
    );
    demand(
      targetCount === network.outputs,
      `${name} has ${targetCount} targets, the network ${network.outputs} outputs`,
    );
  }
  const { learningRate, batchSize = 'all', weightDecay = 0, dropout = 0 } = settings;
  demand(
    learningRate >= 0 && learningRate < Infinity,
    `learning rate must be finite and at least 0, not ${learningRate}`,
  );
  demand(
    batchSize === 'all' || isCount(batchSize),
    `batch size must be a whole number from 1 up, not ${batchSize}`,
  );
  demand(
    weightDecay >= 0 && weightDecay < Infinity,
    `weight decay must be finite and at least 0, not ${weightDecay}`,
  );
  demand(dropout >= 0 && dropout < 1, `dropout must be at least 0 and below 1, not ${dropout}`);
  const { measureEvery = 1 } = settings;
  demand(
    isCount(measureEvery),
    `measureEvery must be a whole number from 1 up, not ${measureEvery}`,
  );
  if (settings.schedule) checkSchedule(settings.schedule);
  for (const rule of settings.stopping ?? []) checkRule(rule);
}

function checkSchedule(schedule: Schedule): void {
  if (schedule.kind === 'step') {
    demand(
      isCount(schedule.every),
      `every must be a whole number from 1 up, not ${schedule.every}`,
    );
  }
  if (schedule.kind === 'step' || schedule.kind === 'exponential') {
    const { factor } = schedule;
    demand(factor >= 0 && factor < Infinity, `factor must be finite and at least 0, not ${factor}`);
  }
  if (schedule.kind === 'warm-up') {
    demand(
      isCount(schedule.steps),
      `steps must be a whole number from 1 up, not ${schedule.steps}`,
    );
    if (schedule.after) checkSchedule(schedule.after);
  }
}

function checkRule(rule: StoppingRule): void {
  const count =
    rule.kind === 'epochs' ? rule.count : rule.kind === 'no-improvement' ? rule.epochs : 1;
  demand(isCount(count), `epochs must be a whole number from 1 up, not ${count}`);
}

const isCount = (n: number) => Number.isInteger(n) && n >= 1;

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new RangeError(otherwise);
}
