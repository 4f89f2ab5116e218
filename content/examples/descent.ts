import { firstState, searchesOf } from '../../components/figures/descent/descent-model.ts';
import { OPTIMIZERS } from '../../components/figures/descent/optimizers.ts';
import { GOAL, RATES, STEPS } from '../../components/figures/descent/rate-search.ts';
import { SURFACES } from '../../components/figures/descent/surfaces.ts';

export const title = 'figure 7.3: five optimizers, each at its own best rate';

/** The best rates and the steps they need, as `ravine.sgd.steps`; NaN-free: a surface never reached is left out. */
export function results(): Record<string, number> {
  const found = SURFACES.flatMap(({ value: surface }) =>
    searchesOf(firstState(surface)).flatMap(({ best }, i) => {
      const name = `${surface}.${OPTIMIZERS[i].value}`;
      return [
        [`${name}.rate`, best.rate] as const,
        ...(best.steps === undefined ? [] : [[`${name}.steps`, best.steps] as const]),
      ];
    }),
  );
  return { ...Object.fromEntries(found), budget: STEPS, goal: GOAL, 'lowest-rate': RATES.min };
}
