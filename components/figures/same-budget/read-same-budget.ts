/** Reads links, whatever they hold; loaded when there is one to be read. */
import { unpackNumbers } from '../../../src/reader/base64url.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { SEEDS } from '../../parts/controls/seeds.ts';
import { wholeBetween } from '../../parts/link/read-fields.ts';
import { LAST_ROUND, SameBudgetModel } from './same-budget-model.ts';

/** Makes the race that a link describes, by running to it. Throws a LinkError for anything else. */
export function readSameBudget(data: unknown): SameBudgetModel {
  const given = (data ?? {}) as Record<string, unknown>;
  const model = new SameBudgetModel(wholeBetween(given.seed, SEEDS));
  const round = wholeBetween(given.round, [0, LAST_ROUND]);
  const linked = unpackNumbers(given.losses, model.losses.length);
  model.goOnTo(round);
  if (!model.losses.every((losses, i) => Object.is(losses[round], linked[i]))) {
    throw new LinkError('its losses are not those of its race');
  }
  return model;
}
