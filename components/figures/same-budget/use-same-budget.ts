import { useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { useRun } from '../../parts/run/use-run.ts';
import { SameBudgetModel } from './same-budget-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'same-budget';

const FIRST_SEED = 1;

/** Keeps the race, and turns the controls into rounds. */
export function useSameBudget() {
  const kept = useRef<SameBudgetModel | undefined>(undefined);
  kept.current ??= new SameBudgetModel(FIRST_SEED);
  const [pace, setPace] = useState<Pace>('frame');
  const [version, show] = useReducer((count: number, _: undefined) => count + 1, 0);

  const run = useRun({
    update: () => {
      const model = kept.current as SameBudgetModel;
      model.advance();
      return model.ended ? { kind: 'finished', message: 'The budget is spent.' } : undefined;
    },
    show: () => show(undefined),
    pace,
  });
  const begin = (model: SameBudgetModel) => {
    run.reset();
    kept.current = model;
    show(undefined);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-same-budget.ts')).readSameBudget },
    apply: begin,
  });
  return {
    model: kept.current,
    version,
    run,
    pace,
    setPace,
    problem,
    start: (seed: number) => begin(new SameBudgetModel(seed)),
  };
}
