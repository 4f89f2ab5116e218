import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { RacerName } from './racers.ts';
import type { SameBudgetModel } from './same-budget-model.ts';

export const RACER_NAMES: Readonly<Record<RacerName, string>> = {
  backpropagation: 'backpropagation',
  differences: 'finite differences',
  search: 'random search',
};

/** Says how far each of the three has come for the same work. */
export function say({ round, budget, racers, losses }: SameBudgetModel): string {
  if (round === 0) {
    return `Nothing is spent yet; all three begin with the same weights, at a loss of ${formatNumber(losses[0][0], 4)}.`;
  }
  const [steps, gradients, tries] = racers.map(({ count }) => formatCount(count));
  const [first, second, third] = losses.map((each) => formatNumber(each[each.length - 1], 4));
  return (
    `For ${formatCount(Math.round((round * budget) / 1e6))} million multiply-adds each: backpropagation made ` +
    `${steps} updates and has a loss of ${first}; differences made ${gradients} and have ${second}; ` +
    `random search tried ${tries} steps and has ${third}.`
  );
}
