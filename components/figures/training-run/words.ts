import type { StoppingRule } from '../../../src/engine/training/index.ts';
import { sayDivergence } from '../../parts/run/say-divergence.ts';
import { formatCount, formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import type { OneRun, Sight } from './one-run.ts';
import type { StoppingPlace } from './stopping-places.ts';
import type { TrainingRunModel } from './training-run-model.ts';

export const RUN_NAMES = ['run A', 'run B'] as const;

/** Says where both runs stand. */
export function say(model: TrainingRunModel, sights: readonly Sight[]): string {
  const { update, ended } = model;
  const losses = model.runs.map(
    (run, i) => `${RUN_NAMES[i]} has the loss ${write(sights[i].loss)}${diverged(run)}`,
  );
  if (update === 0 && !ended) {
    return `No update yet: both runs have the same weights, and so the same loss, ${write(sights[0].loss)}.`;
  }
  const when = ended ? `The end, after ${countUpdates(update)}` : `After ${countUpdates(update)}`;
  return `${when}: ${losses.join(', ')}.`;
}

function diverged({ trainer }: OneRun): string {
  const { divergence } = trainer;
  return divergence
    ? `, its last good one (it diverged at update ${formatCount(divergence.step)})`
    : '';
}

/** Says how a run diverged, for each run that did; empty where none has. */
export function sayDivergences({ runs }: TrainingRunModel): string {
  return runs
    .map(({ trainer }, i) =>
      trainer.divergence ? `${RUN_NAMES[i]}: ${sayDivergence(trainer.divergence)}` : '',
    )
    .filter((text) => text !== '')
    .join(' ');
}

/** Says how far the runs have come, and how many epochs that is in each. */
export function sayProgress({ update, runs }: TrainingRunModel): string {
  const epochs = runs.map(
    ({ trainer }, i) => `${RUN_NAMES[i]}: epoch ${writeEpoch(trainer.epochCount)}`,
  );
  return `Update ${formatCount(update)} (${epochs.join(', ')}).`;
}

/** Names a rule with its threshold. */
export function nameRule(rule: StoppingRule): string {
  switch (rule.kind) {
    case 'epochs':
      return `after ${countEpochs(rule.count)}`;
    case 'loss-below':
      return `loss below ${formatPlain(rule.value)}`;
    case 'gradient-norm-below':
      return `gradient norm below ${formatPlain(rule.value)}`;
    case 'no-improvement':
      return `no improvement for ${countEpochs(rule.epochs)}`;
  }
}

const SHORT: Readonly<Record<StoppingRule['kind'], string>> = {
  epochs: 'epochs',
  'loss-below': 'loss',
  'gradient-norm-below': 'gradient',
  'no-improvement': 'no improvement',
};

/** Names a rule beside its line in the chart. */
export function labelRule({ kind }: StoppingRule): string {
  return SHORT[kind];
}

/** Says after which epoch a rule would have stopped a run, and at which loss. */
export function stopCells({ stop }: StoppingPlace, ended: boolean): [epoch: string, loss: string] {
  return stop ? [formatCount(stop.epoch), write(stop.loss)] : [ended ? 'never' : 'not yet', '–'];
}

function write(x: number): string {
  return formatNumber(x, 4);
}

function writeEpoch(epoch: number): string {
  return formatNumber(epoch, Number.isInteger(epoch) ? 0 : 2);
}

function countEpochs(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'epoch' : 'epochs'}`;
}

function countUpdates(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'update' : 'updates'}`;
}
