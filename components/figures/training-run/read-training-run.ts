/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { areNumbers } from '../../parts/link/read-fields.ts';
import { readSmallNetwork } from '../../parts/small-network/read-small-network.ts';
import {
  BATCHES,
  DATA,
  LARGEST_SEED,
  LAST_UPDATE,
  OPTIMIZERS,
  ORDERS,
  RATES,
  type RunSettings,
} from './run-settings.ts';
import type { RunStart } from './run-start.ts';
import { THRESHOLD_LIMITS, type Thresholds } from './stopping-places.ts';
import { takeNetwork } from './taken-start.ts';
import type { TrainingRunState } from './training-run-link.ts';
import { TrainingRunModel } from './training-run-model.ts';

type Entries = Readonly<Partial<Record<string, unknown>>>;

/**
 * Makes the state that a link describes, by running to it. Throws a LinkError for anything else,
 * also where the runs do not lead to the link's parameters, bit for bit.
 */
export function readTrainingRun(data: unknown): TrainingRunState {
  const given = entries(data);
  const runs = Array.isArray(given.runs) ? given.runs : [];
  if (runs.length !== 2) throw new LinkError('it has not two runs');
  const shown = given.shown;
  if (shown !== 0 && shown !== 1) throw new LinkError('there is no such run');
  const taken = given.taken === undefined ? undefined : takeNetwork(readSmallNetwork(given.taken));
  const choices = taken ?? { batches: BATCHES, orders: ORDERS };
  const settings = {
    data: chosen(given.data, DATA, 'data'),
    seed: numberIn(given.seed, { min: 0, max: LARGEST_SEED, whole: true }, 'seed'),
    taken,
    runs: [readRun(runs[0], choices), readRun(runs[1], choices)],
  } as const;
  const thresholds = readThresholds(given.thresholds);
  const furthest = numberIn(given.furthest, { min: 0, max: LAST_UPDATE, whole: true }, 'length');
  const update = numberIn(given.update, { min: 0, max: furthest, whole: true }, 'update');
  const model = new TrainingRunModel(settings);
  model.goTo(furthest);
  model.goTo(update);
  if (!leadsTo(model, given.parameters)) {
    throw new LinkError('its weights are not those of its settings at its update');
  }
  return { model, shown, thresholds };
}

type RunChoices = Pick<RunStart, 'batches' | 'orders'>;

function readRun(data: unknown, { batches, orders }: RunChoices): RunSettings {
  const given = entries(data);
  return {
    learningRate: numberIn(given.learningRate, { ...RATES, whole: false }, 'learning rate'),
    optimizer: chosen(given.optimizer, OPTIMIZERS, 'optimizer'),
    batch: chosen(given.batch, batches, 'batch size'),
    order: chosen(given.order, orders, 'order'),
  };
}

function readThresholds(data: unknown): Thresholds {
  const given = entries(data);
  const read = (name: keyof Thresholds) =>
    numberIn(given[name], THRESHOLD_LIMITS[name], `stopping rule “${name}”`);
  return {
    epochs: read('epochs'),
    loss: read('loss'),
    gradientNorm: read('gradientNorm'),
    patience: read('patience'),
  };
}

function entries(data: unknown): Entries {
  return typeof data === 'object' && data !== null ? (data as Entries) : {};
}

function chosen<T extends string>(value: unknown, from: readonly Choice<T>[], name: string): T {
  const choice = from.find((candidate) => candidate.value === value);
  if (!choice) throw new LinkError(`its ${name} is not one of those offered`);
  return choice.value;
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

function numberIn(value: unknown, { min, max, whole }: Limits, name: string): number {
  const fits = typeof value === 'number' && value >= min && value <= max;
  if (!fits || (whole && !Number.isInteger(value))) throw new LinkError(`its ${name} is not one`);
  return value;
}

function leadsTo({ runs }: TrainingRunModel, packed: unknown): boolean {
  if (!Array.isArray(packed) || packed.length !== runs.length) return false;
  return runs.every(({ network }, i) => areNumbers(packed[i], network.parameters));
}
