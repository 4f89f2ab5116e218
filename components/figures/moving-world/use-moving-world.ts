import { useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { useRun } from '../../parts/run/use-run.ts';
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
  const kept = useRef<MovingWorldModel | undefined>(undefined);
  kept.current ??= begun(FIRST_SETTINGS);
  const [pace, setPace] = useState<Pace>('ten');
  const [looked, look] = useState<LearnerName>('goes-on');
  const [version, show] = useReducer((count: number, _: undefined) => count + 1, 0);

  const run = useRun({
    update: () => {
      const model = kept.current as MovingWorldModel;
      model.advance();
      return model.ended ? { kind: 'finished', message: 'The stream has ended.' } : undefined;
    },
    show: () => show(undefined),
    pace,
  });
  const begin = (model: MovingWorldModel) => {
    run.reset();
    kept.current = model;
    show(undefined);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-moving-world.ts')).readMovingWorld },
    apply: begin,
  });

  const { settings } = kept.current;
  return {
    model: kept.current,
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
