import { useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import type { LearnerName } from './learner.ts';
import {
  BEGINNING,
  FIRST_SETTINGS,
  MovingWorldModel,
  type MovingWorldSettings,
} from './moving-world-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'moving-world';

/** Lets the examples come that the figure begins with. */
function begun(settings: MovingWorldSettings): MovingWorldModel {
  const model = new MovingWorldModel(settings);
  model.goOnTo(BEGINNING);
  return model;
}

/** Keeps the run, and turns the controls into examples. */
export function useMovingWorld() {
  const { model, version, run, pace, setPace, begin } = useModelRun({
    first: () => begun(FIRST_SETTINGS),
    update: (present) => {
      present.advance();
      return endOf(present, 'The stream has ended.');
    },
    pace: 'ten',
  });
  const [looked, look] = useState<LearnerName>('goes-on');
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-moving-world.ts')).readMovingWorld },
    apply: begin,
  });

  const { settings } = model;
  return {
    model,
    version,
    run,
    pace,
    setPace,
    looked,
    look,
    problem,
    choose: (change: Partial<MovingWorldSettings>) => begin(begun({ ...settings, ...change })),
    reset: () => begin(begun(settings)),
  };
}
