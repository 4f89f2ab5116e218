import { useMemo } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import { descend } from './descent.ts';
import { NudgeModel } from './nudge-model.ts';
import { SIZES, type Size } from './task.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'nudging';

/** Keeps the model, and turns the controls into nudges of it. */
export function useNudging() {
  const { model, run, pace, setPace, begin } = useModelRun({
    first: () => new NudgeModel(SIZES[0]),
    update: (present) => {
      present.nudge();
      return endOf(present);
    },
    pace: 'slow',
  });
  const descent = useMemo(() => descend(model.size), [model.size]);
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-nudging.ts')).readNudging },
    apply: begin,
  });
  return {
    model,
    descent,
    run,
    pace,
    setPace,
    problem,
    start: (size: Size) => begin(new NudgeModel(size)),
  };
}
