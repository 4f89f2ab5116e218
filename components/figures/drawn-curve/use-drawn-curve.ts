import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import { type DrawnCurve, FIRST_CURVE } from './curve-points.ts';
import { FitModel } from './fit-model.ts';
import { FIRST_SETTINGS, type FitSettings } from './fit-settings.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'drawn-curve';

/** Keeps curve and network; a change of either begins the training anew. */
export function useDrawnCurve() {
  const { model, run, pace, setPace, begin } = useModelRun({
    first: () => new FitModel(FIRST_CURVE, FIRST_SETTINGS),
    update: (present) => {
      present.advance();
      if (present.diverged) {
        return { kind: 'diverged', message: 'The numbers grew without bound: training stopped.' };
      }
      return endOf(present);
    },
    pace: 'ten',
  });
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
