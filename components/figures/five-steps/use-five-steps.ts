import { useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { type Run, useRun } from '../../parts/run/use-run.ts';
import { FIRST_SEED, FiveStepsModel } from './five-steps-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'five-steps';

/** (1, 0): of its inputs one is 1, and its target is 1. */
const FIRST_EXAMPLE = 2;

/** Keeps the figure's model and what the reader chose, and turns the controls into steps of it. */
export function useFiveSteps() {
  const kept = useRef<FiveStepsModel | undefined>(undefined);
  kept.current ??= new FiveStepsModel(FIRST_SEED);
  const model = kept.current;
  const [example, setExample] = useState(FIRST_EXAMPLE);
  const [pace, setPace] = useState<Pace>('frame');
  const [, show] = useReducer((shown: number, _: undefined) => shown + 1, 0);

  const after = (move: (model: FiveStepsModel) => void) => () => {
    const present = kept.current as FiveStepsModel;
    move(present);
    return present.ended ? ({ kind: 'finished', message: 'Finished.' } as const) : undefined;
  };
  const step = after((present) => present.advance());
  const round = after((present) => present.advanceRound());
  const run: Run = useRun({
    update: pace === 'slow' ? step : round,
    step,
    show: () => show(undefined),
    pace,
  });

  const begin = (next: FiveStepsModel) => {
    run.reset();
    kept.current = next;
    show(undefined);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-five-steps.ts')).readFiveSteps },
    apply: (state) => {
      begin(state.model);
      setExample(state.example);
    },
  });

  return {
    model,
    example,
    setExample,
    pace,
    setPace,
    run,
    problem,
    /** True while the steps follow one another too fast to be seen one by one. */
    fast: run.state.status === 'running' && pace !== 'slow',
    /** Begins anew from the random weights of a seed. */
    start: (seed: number) => begin(new FiveStepsModel(seed)),
    goTo: (updates: number) => {
      model.goTo(updates);
      begin(model);
    },
  };
}
