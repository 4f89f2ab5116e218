import { useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { useRun } from '../../parts/run/use-run.ts';
import { type Outcome, type StartName, SymmetryModel } from './symmetry-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'symmetry';

/** Keeps the run and the reader's prediction, and turns the controls into steps. */
export function useSymmetry() {
  const kept = useRef<SymmetryModel | undefined>(undefined);
  kept.current ??= new SymmetryModel('zeros');
  const model = kept.current;
  const [pace, setPace] = useState<Pace>('ten');
  const [prediction, setPrediction] = useState<Outcome | undefined>(undefined);
  const [, show] = useReducer((count: number, _: undefined) => count + 1, 0);

  const run = useRun({
    update: () => {
      const present = kept.current as SymmetryModel;
      present.advance();
      return present.ended ? { kind: 'finished', message: 'Finished.' } : undefined;
    },
    show: () => show(undefined),
    pace,
  });
  const begin = (next: SymmetryModel) => {
    run.reset();
    kept.current = next;
    show(undefined);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-symmetry.ts')).readSymmetry },
    apply: (state) => {
      begin(state.model);
      setPrediction(state.prediction);
    },
  });

  return {
    model,
    run,
    pace,
    setPace,
    prediction,
    setPrediction,
    problem,
    /** Begins anew from a start; what was predicted for another is forgotten. */
    start: (start: StartName) => {
      setPrediction(undefined);
      begin(new SymmetryModel(start));
    },
    goTo: (update: number) => {
      model.goTo(update);
      begin(model);
    },
  };
}
