/** Reads links, whatever they hold; loaded when there is one to be read. */
import { SEEDS } from '../../parts/controls/seeds.ts';
import { demandNumbers, wholeBetween } from '../../parts/link/read-fields.ts';
import { LAST_ROUND, SameBudgetModel } from './same-budget-model.ts';

/** Makes the race that a link describes, by running to it. Throws a LinkError for anything else. */
export function readSameBudget(data: unknown): SameBudgetModel {
  const given = (data ?? {}) as Record<string, unknown>;
  const model = new SameBudgetModel(wholeBetween(given.seed, SEEDS));
  const round = wholeBetween(given.round, [0, LAST_ROUND]);
  model.goOnTo(round);
  const losses = model.losses.map((each) => each[round]);
  demandNumbers(given.losses, losses, 'its losses are not those of its race');
  return model;
}
