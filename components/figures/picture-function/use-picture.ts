import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { sayDivergence } from '../../parts/run/say-divergence.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import { readPicture } from './picture-link.ts';
import { FIRST_SETTINGS, PictureModel, type PictureSettings } from './picture-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'picture-function';

/** Keeps the picture and its network; a change of either begins the training anew. */
export function usePicture() {
  const { model, run, pace, setPace, begin } = useModelRun({
    first: () => new PictureModel(FIRST_SETTINGS),
    update: (present) => {
      present.advance();
      if (present.divergence) {
        return { kind: 'diverged', message: sayDivergence(present.divergence) };
      }
      return endOf(present);
    },
    pace: 'ten',
  });
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
