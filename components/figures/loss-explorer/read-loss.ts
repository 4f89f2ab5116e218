import type { LossName } from '../../../src/engine/operations/losses/index.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { isEpsilon } from '../../parts/gradient-check/check-model.ts';
import type { Interval } from '../../parts/plot/plot-area.ts';
import { LOSSES } from '../../parts/small-network/edit-functions.ts';
import type { LinkedLoss } from './loss-link.ts';
import { CLASSES, type LossState, MOST_OUTPUTS, spanOf } from './loss-state.ts';

/** Reads what a link carries. Throws a LinkError for anything else. */
export function readLoss(data: unknown): LinkedLoss {
  const state = readState((data ?? {}) as Record<string, unknown>);
  const { epsilon } = data as { epsilon: unknown };
  if (!isEpsilon(epsilon)) throw new LinkError('its ε cannot be chosen here');
  return { state, epsilon };
}

function readState(given: Record<string, unknown>): LossState {
  const loss = lossNamed(given.loss);
  const classes = loss === 'cross-entropy';
  const other = given.other === null ? undefined : lossNamed(given.other);
  const against = given.against;
  if (against !== 'prediction' && against !== 'logit') {
    throw new LinkError('it says neither prediction nor logit');
  }
  if (classes ? other !== undefined || against !== 'logit' : other === 'cross-entropy') {
    throw new LinkError('softmax and cross-entropy stand alone, against the logits');
  }
  const outputs = Array.isArray(given.values) ? given.values.length : 0;
  if (classes ? outputs !== CLASSES : outputs < 1 || outputs > MOST_OUTPUTS) {
    throw new LinkError('it has another number of outputs');
  }
  const targets = numbersIn(given.targets, outputs, [0, 1]);
  if (classes && targets.toSorted().join() !== '0,0,1') {
    throw new LinkError('exactly one class must be right');
  }
  const moved = given.moved;
  if (!Number.isInteger(moved) || (moved as number) < 0 || (moved as number) >= outputs) {
    throw new LinkError('it moves an output that is not here');
  }
  const values = numbersIn(given.values, outputs, spanOf({ loss, other, against }));
  return { loss, against, other, values, targets, moved: moved as number };
}

function lossNamed(value: unknown): LossName {
  const found = LOSSES.find((choice) => choice.value === value);
  if (!found) throw new LinkError('it asks for a loss that is not here');
  return found.value;
}

function numbersIn(value: unknown, count: number, [low, high]: Interval): number[] {
  if (!Array.isArray(value) || value.length !== count) {
    throw new LinkError('it has another number of outputs');
  }
  return value.map((each) => {
    if (typeof each === 'number' && each >= low && each <= high) return each;
    throw new LinkError(`one of its numbers is not from ${low} to ${high}`);
  });
}
