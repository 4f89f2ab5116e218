import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import { SameBudgetModel } from './same-budget-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'same-budget';

const FIRST_SEED = 1;

/** Keeps the race, and turns the controls into rounds. */
export function useSameBudget() {
  const { model, version, run, pace, setPace, begin } = useModelRun({
    first: () => new SameBudgetModel(FIRST_SEED),
    update: (present) => {
      present.advance();
      return endOf(present, 'The budget is spent.');
    },
    pace: 'frame',
  });
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-same-budget.ts')).readSameBudget },
    apply: begin,
  });
  return {
    model,
    version,
    run,
    pace,
    setPace,
    problem,
    start: (seed: number) => begin(new SameBudgetModel(seed)),
  };
}
