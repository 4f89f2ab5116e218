import { useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import { type Outcome, type StartName, SymmetryModel } from './symmetry-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'symmetry';

/** Keeps the run and the reader's prediction, and turns the controls into steps. */
export function useSymmetry() {
  const { model, run, pace, setPace, begin } = useModelRun({
    first: () => new SymmetryModel('zeros'),
    update: (present) => {
      present.advance();
      return endOf(present);
    },
    pace: 'ten',
  });
  const [prediction, setPrediction] = useState<Outcome | undefined>(undefined);
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
