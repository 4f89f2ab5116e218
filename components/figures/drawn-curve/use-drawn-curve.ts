import { useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { useRun } from '../../parts/run/use-run.ts';
import { type DrawnCurve, FIRST_CURVE } from './curve-points.ts';
import { FitModel } from './fit-model.ts';
import { FIRST_SETTINGS, type FitSettings } from './fit-settings.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'drawn-curve';

/** Keeps curve and network; a change of either begins the training anew. */
export function useDrawnCurve() {
  const kept = useRef<FitModel | undefined>(undefined);
  kept.current ??= new FitModel(FIRST_CURVE, FIRST_SETTINGS);
  const model = kept.current;
  const [pace, setPace] = useState<Pace>('ten');
  const [, show] = useReducer((count: number, _: undefined) => count + 1, 0);

  const run = useRun({
    update: () => {
      const present = kept.current as FitModel;
      present.advance();
      if (present.diverged) {
        return { kind: 'diverged', message: 'The numbers grew without bound: training stopped.' };
      }
      return present.ended ? { kind: 'finished', message: 'Finished.' } : undefined;
    },
    show: () => show(undefined),
    pace,
  });
  const begin = (next: FitModel) => {
    run.reset();
    kept.current = next;
    show(undefined);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-fit.ts')).readFit },
    apply: begin,
  });
  return {
    model,
    run,
    pace,
    setPace,
    problem,
    draw: (curve: DrawnCurve) => begin(new FitModel(curve, model.settings)),
    choose: (changed: Partial<FitSettings>) =>
      begin(new FitModel(model.curve, { ...model.settings, ...changed })),
  };
}
