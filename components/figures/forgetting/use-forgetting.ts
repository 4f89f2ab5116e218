import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import {
  FIRST_SETTINGS,
  FIRST_UPDATES,
  ForgettingModel,
  type ForgettingSettings,
} from './forgetting-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'forgetting';

/** Learns the first task: there the figure begins. */
function begun(settings: ForgettingSettings): ForgettingModel {
  const model = new ForgettingModel(settings);
  model.goOnTo(FIRST_UPDATES);
  return model;
}

/** Keeps the run, and turns the controls into updates. */
export function useForgetting() {
  const { model, version, run, pace, setPace, begin } = useModelRun({
    first: () => begun(FIRST_SETTINGS),
    update: (present) => {
      present.advance();
      return endOf(present);
    },
    pace: 'frame',
  });
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-forgetting.ts')).readForgetting },
    apply: begin,
  });

  const { settings } = model;
  return {
    model,
    version,
    run,
    pace,
    setPace,
    problem,
    choose: (change: Partial<ForgettingSettings>) => begin(begun({ ...settings, ...change })),
    reset: () => begin(begun(settings)),
    /** Back to the random weights, before the first task. */
    fromTheStart: () => begin(new ForgettingModel(settings)),
  };
}
