import { useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { useRun } from '../../parts/run/use-run.ts';
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
  const kept = useRef<ForgettingModel | undefined>(undefined);
  kept.current ??= begun(FIRST_SETTINGS);
  const [pace, setPace] = useState<Pace>('frame');
  const [version, show] = useReducer((count: number, _: undefined) => count + 1, 0);

  const run = useRun({
    update: () => {
      const model = kept.current as ForgettingModel;
      model.advance();
      return model.ended ? { kind: 'finished', message: 'Finished.' } : undefined;
    },
    show: () => show(undefined),
    pace,
  });
  const begin = (model: ForgettingModel) => {
    run.reset();
    kept.current = model;
    show(undefined);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-forgetting.ts')).readForgetting },
    apply: begin,
  });

  const { settings } = kept.current;
  return {
    model: kept.current,
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
