import { allRows } from '../../components/figures/derivative-table/groups.ts';
import { CHECK_EPSILON, CHECK_NOTICEABLE } from '../../src/engine/gradient-check.ts';

export const title = 'the check of every row of the table of derivatives';

/** What was compared, and how far apart the two ways are at most. */
export function results(): Record<string, number> {
  const checks = allRows().map(({ check }) => check);
  return {
    epsilon: CHECK_EPSILON,
    noticeable: CHECK_NOTICEABLE,
    points: checks[0].points,
    compared: checks.reduce((sum, { compared }) => sum + compared, 0),
    largest: checks.reduce((most, { largest }) => Math.max(most, largest), 0),
  };
}
