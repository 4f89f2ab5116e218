import type { DivergedQuantity } from '../../../src/engine/training/divergence.ts';
import {
  formatCount,
  formatNumber,
  formatPercent,
  formatPlain,
} from '../../parts/text/format-number.ts';
import type { Diagnosis } from './diagnosis.ts';
import { lastLoss, outcomeOf, type SweepRun } from './sweep-model.ts';

const write = (x: number) => formatNumber(x, 4);

const QUANTITIES: Readonly<Record<DivergedQuantity, string>> = {
  preActivation: 'a pre-activation',
  activation: 'an activation',
  loss: 'the loss',
  delta: 'a delta',
  gradient: 'a gradient',
  parameters: 'a weight or bias',
  memory: 'a number that the optimizer keeps',
};

/** Says how a run ended, in a few words for a table or a list. */
export function sayOutcome(run: SweepRun): string {
  const { divergence } = run;
  if (!divergence) return write(lastLoss(run));
  return `diverged at update ${divergence.step}, layer ${divergence.layer}`;
}

/** Says how one rate did; where it went wrong, at which update, in which layer, and why. */
export function sayRun(run: SweepRun, diagnosis: Diagnosis, best: boolean): string {
  const updates = run.losses.length - 1;
  const start = `η = ${formatPlain(run.rate)}`;
  if (outcomeOf(run) === 'learned') {
    const fell = `${start}${best ? ', the best so far' : ''}: the loss fell from ${write(run.losses[0])} to ${write(lastLoss(run))} in ${formatCount(updates)} updates.`;
    return [fell, saySilent(diagnosis), sayEdge(run, diagnosis)].filter(Boolean).join(' ');
  }
  const end = run.divergence
    ? `${start} diverged: update ${run.divergence.step} left the finite numbers, first ${QUANTITIES[run.divergence.quantity]}, in layer ${run.divergence.layer}.`
    : `${start} did harm: from ${write(run.losses[0])} the loss went to ${write(lastLoss(run))} in ${formatCount(updates)} updates.`;
  const growth =
    diagnosis.growth > 1.001
      ? `At the end one update multiplied the loss by ${diagnosis.growth < 100 ? formatNumber(diagnosis.growth, 2) : formatCount(diagnosis.growth)}.`
      : '';
  return [end, sayTurn(run, diagnosis), growth, saySilent(diagnosis)].filter(Boolean).join(' ');
}

/** Says where the loss was lowest, and what the curvature there says of the step that followed. */
function sayTurn({ rate }: SweepRun, { turn, lowest, curvature, layer, share }: Diagnosis): string {
  const place =
    turn === 0 ? 'at the start' : `after ${formatCount(turn)} ${turn === 1 ? 'update' : 'updates'}`;
  const said = `The loss was lowest ${place}, ${write(lowest)}; ${formatPercent(share, 0)} of the squared gradient was then in layer ${layer}.`;
  if (!(curvature > 0)) return said;
  const limit = 2 / curvature;
  const measured = `${said} The curvature along the gradient was ${formatNumber(curvature, 2)}, and 2 divided by that is ${formatNumber(limit, 2)}`;
  return rate > limit
    ? `${measured}, less than η: the step went too far.`
    : `${measured}, more than η: the curvature changed on the way.`;
}

/** Of a run that learned, says where it stopped getting better. */
function sayEdge(run: SweepRun, { turn, lowest, curvature }: Diagnosis): string {
  const updates = run.losses.length - 1;
  if (turn === updates || !(run.rate > 2 / curvature)) return '';
  return `It was lower after ${formatCount(turn)}, ${write(lowest)}, where 2 divided by the curvature is ${formatNumber(2 / curvature, 2)}, less than η: it has been jumping across the valley.`;
}

function saySilent({ dead, hidden }: Diagnosis): string {
  if (dead === 0) return '';
  return `In the end ${dead} of the ${hidden} ReLU neurons give 0 for every example.`;
}
