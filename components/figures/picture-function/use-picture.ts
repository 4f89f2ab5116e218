import { useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { sayDivergence } from '../../parts/run/say-divergence.ts';
import { useRun } from '../../parts/run/use-run.ts';
import { readPicture } from './picture-link.ts';
import { FIRST_SETTINGS, PictureModel, type PictureSettings } from './picture-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'picture-function';

/** Keeps the picture and its network; a change of either begins the training anew. */
export function usePicture() {
  const kept = useRef<PictureModel | undefined>(undefined);
  kept.current ??= new PictureModel(FIRST_SETTINGS);
  const model = kept.current;
  const [pace, setPace] = useState<Pace>('ten');
  const [, show] = useReducer((count: number, _: undefined) => count + 1, 0);

  const run = useRun({
    update: () => {
      const present = kept.current as PictureModel;
      present.advance();
      if (present.divergence) {
        return { kind: 'diverged', message: sayDivergence(present.divergence) };
      }
      return present.ended ? { kind: 'finished', message: 'Finished.' } : undefined;
    },
    show: () => show(undefined),
    pace,
  });
  const begin = (next: PictureModel) => {
    run.reset();
    kept.current = next;
    show(undefined);
  };
  const problem = useLinkedState({ figure: ID, parse: readPicture, apply: begin });
  return {
    model,
    run,
    pace,
    setPace,
    problem,
    choose: (changed: Partial<PictureSettings>) =>
      begin(new PictureModel({ ...model.settings, ...changed })),
  };
}
