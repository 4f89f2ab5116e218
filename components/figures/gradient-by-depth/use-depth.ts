import { useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { useRun } from '../../parts/run/use-run.ts';
import type { DeepSettings } from './deep-network.ts';
import { DepthModel, FIRST_SETTINGS } from './depth-model.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'gradient-by-depth';

/** Keeps the network, and turns the controls into updates. */
export function useDepth() {
  const kept = useRef<DepthModel | undefined>(undefined);
  kept.current ??= new DepthModel(FIRST_SETTINGS);
  const [pace, setPace] = useState<Pace>('full');
  const [, show] = useReducer((count: number, _: undefined) => count + 1, 0);

  const run = useRun({
    update: () => {
      const model = kept.current as DepthModel;
      model.advance();
      if (model.diverged) {
        return { kind: 'diverged', message: `Diverged at update ${model.update}.` };
      }
      return model.ended ? { kind: 'finished', message: 'Finished.' } : undefined;
    },
    show: () => show(undefined),
    pace,
  });
  const begin = (model: DepthModel) => {
    run.reset();
    kept.current = model;
    show(undefined);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-depth.ts')).readDepth },
    apply: begin,
  });
  const { settings } = kept.current;
  return {
    model: kept.current,
    run,
    pace,
    setPace,
    problem,
    choose: (change: Partial<DeepSettings>) => begin(new DepthModel({ ...settings, ...change })),
    reset: () => begin(new DepthModel(settings)),
  };
}
