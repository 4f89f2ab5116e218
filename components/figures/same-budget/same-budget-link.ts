import { packNumbers } from '../../../src/reader/base64url.ts';
import type { SameBudgetModel } from './same-budget-model.ts';

/** Writes a state for a link: seed and round say it all, the losses let the page check. */
export function writeSameBudget({ seed, round, losses }: SameBudgetModel) {
  return { seed, round, losses: packNumbers(losses.map((each) => each[round])) };
}
