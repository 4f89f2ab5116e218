import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import type { DeepSettings } from './deep-network.ts';
import { DepthModel, FIRST_SETTINGS } from './depth-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'gradient-by-depth';

/** Keeps the network, and turns the controls into updates. */
export function useDepth() {
  const { model, run, pace, setPace, begin } = useModelRun({
    first: () => new DepthModel(FIRST_SETTINGS),
    update: (present) => {
      present.advance();
      if (present.diverged) {
        return { kind: 'diverged', message: `Diverged at update ${present.update}.` };
      }
      return endOf(present);
    },
    pace: 'full',
  });
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-depth.ts')).readDepth },
    apply: begin,
  });
  const { settings } = model;
  return {
    model,
    run,
    pace,
    setPace,
    problem,
    choose: (change: Partial<DeepSettings>) => begin(new DepthModel({ ...settings, ...change })),
    reset: () => begin(new DepthModel(settings)),
  };
}
