import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { type Run, useRun } from '../../parts/run/use-run.ts';
import { descend } from './descent.ts';
import { NudgeModel } from './nudge-model.ts';
import { SIZES, type Size } from './task.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'nudging';

/** Keeps the model, and turns the controls into nudges of it. */
export function useNudging() {
  const kept = useRef<NudgeModel | undefined>(undefined);
  kept.current ??= new NudgeModel(SIZES[0]);
  const model = kept.current;
  const [pace, setPace] = useState<Pace>('slow');
  const [, show] = useReducer((shown: number, _: undefined) => shown + 1, 0);
  const descent = useMemo(() => descend(model.size), [model.size]);

  const nudge = () => {
    const present = kept.current as NudgeModel;
    present.nudge();
    return present.ended ? ({ kind: 'finished', message: 'Finished.' } as const) : undefined;
  };
  const run: Run = useRun({ update: nudge, show: () => show(undefined), pace });
  const begin = (next: NudgeModel) => {
    run.reset();
    kept.current = next;
    show(undefined);
  };
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
