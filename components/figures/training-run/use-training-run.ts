import { useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { useModelRun } from '../../parts/run/use-model-run.ts';
import type { RunSettings } from './run-settings.ts';
import { FIRST_THRESHOLDS, type Thresholds } from './stopping-places.ts';
import {
  FIRST_SETTINGS,
  TrainingRunModel,
  type TrainingRunSettings,
} from './training-run-model.ts';
import { useLater } from './use-later.ts';
import { sayDivergences } from './words.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'training-run';

export type TrainingRunFigure = ReturnType<typeof useTrainingRun>;

/** Keeps the two runs and what the reader chose, and turns the controls into steps of them. */
export function useTrainingRun() {
  const { model, run, pace, setPace, begin } = useModelRun({
    first: () => new TrainingRunModel(FIRST_SETTINGS),
    update: (present) => {
      present.advance();
      if (!present.ended) return undefined;
      const diverged = present.runs.every(({ trainer }) => trainer.divergence);
      const message = sayDivergences(present) || 'Finished.';
      return { kind: diverged ? 'diverged' : 'finished', message };
    },
    pace: 'ten',
  });
  const [shown, setShown] = useState<0 | 1>(0);
  const [thresholds, setThresholds] = useState<Thresholds>(FIRST_THRESHOLDS);
  const start = (settings: TrainingRunSettings) => begin(new TrainingRunModel(settings));
  const { later, load, trouble } = useLater();
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await load()).readTrainingRun },
    apply: (state) => {
      begin(state.model);
      setShown(state.shown);
      setThresholds(state.thresholds);
    },
  });

  return {
    model,
    run,
    pace,
    setPace,
    shown,
    setShown,
    thresholds,
    setThresholds,
    problem,
    later,
    trouble,
    /** Begins both runs at the small network of the chapters before. */
    takeFirst: async () => {
      const loaded = await load().catch(() => undefined);
      if (loaded) start({ ...model.settings, ...loaded.settingsFor(loaded.FIRST_NETWORK) });
    },
    /** Back to the network of the chapter. */
    leave: () => start(FIRST_SETTINGS),
    /** Begins anew with some settings changed. */
    change: (changed: Partial<TrainingRunSettings>) => start({ ...model.settings, ...changed }),
    /** Begins anew with other settings of one run. */
    changeRun: (which: 0 | 1, changed: Partial<RunSettings>) => {
      const [a, b] = model.settings.runs;
      const runs = which === 0 ? [{ ...a, ...changed }, b] : [a, { ...b, ...changed }];
      start({ ...model.settings, runs: runs as [RunSettings, RunSettings] });
    },
    goTo: (update: number) => {
      model.goTo(update);
      begin(model);
    },
  };
}
