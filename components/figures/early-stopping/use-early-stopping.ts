import { useReducer, useRef, useState } from 'preact/hooks';
import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { sayDivergence } from '../../parts/run/say-divergence.ts';
import { useRun } from '../../parts/run/use-run.ts';
import { makeMoons } from './early-stopping-data.ts';
import {
  EarlyStoppingModel,
  type EarlyStoppingSettings,
  FIRST_SETTINGS,
} from './early-stopping-model.ts';
import type { LinkedRun } from './read-early-stopping.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'early-stopping';

/** Keeps the run, and turns the controls into epochs. */
export function useEarlyStopping() {
  const kept = useRef<EarlyStoppingModel | undefined>(undefined);
  kept.current ??= new EarlyStoppingModel(FIRST_SETTINGS, makeMoons(FIRST_SETTINGS.seed));
  const tumours = useRef<Dataset | undefined>(undefined);
  const [pace, setPace] = useState<Pace>('full');
  const [note, setNote] = useState('');
  const [version, show] = useReducer((count: number, _: undefined) => count + 1, 0);
  // The last wish wins, in whatever order files arrive.
  const wishes = useRef(0);

  const run = useRun({
    update: () => {
      const model = kept.current as EarlyStoppingModel;
      model.advance();
      const { divergence } = model.trainer;
      if (divergence) return { kind: 'diverged', message: sayDivergence(divergence) };
      return model.ended ? { kind: 'finished', message: 'Finished.' } : undefined;
    },
    show: () => show(undefined),
    pace,
  });

  /** Makes a run when its data are there, or says why they are not. */
  const begin = async (settings: EarlyStoppingSettings, make = made) => {
    const wish = ++wishes.current;
    try {
      let data: Dataset | undefined;
      if (settings.data === 'moons') data = makeMoons(settings.seed);
      else {
        if (!tumours.current) setNote('Fetching the tumours (about 120 kB) …');
        data = tumours.current ?? (await fetchTumours());
        tumours.current = data;
      }
      if (wish !== wishes.current) return;
      run.reset();
      kept.current = make(settings, data);
      setNote('');
    } catch (error) {
      if (wish === wishes.current) setNote(sayProblem(error));
    }
    show(undefined);
  };
  const problem = useLinkedState<{ linked: LinkedRun; runLinked: Reader['runLinked'] }>({
    figure: ID,
    parse: {
      load: async () => {
        const { readEarlyStopping, runLinked } = await import('./read-early-stopping.ts');
        return (data) => ({ linked: readEarlyStopping(data), runLinked });
      },
    },
    apply: ({ linked, runLinked }) => {
      begin(linked.settings, (_, data) => runLinked(linked, data));
    },
  });

  const model = kept.current;
  return {
    model,
    version,
    run,
    pace,
    setPace,
    note,
    problem,
    choose: (change: Partial<EarlyStoppingSettings>) => begin({ ...model.settings, ...change }),
    reset: () => begin(model.settings),
  };
}

type Reader = typeof import('./read-early-stopping.ts');

const made = (settings: EarlyStoppingSettings, data: Dataset) =>
  new EarlyStoppingModel(settings, data);

async function fetchTumours(): Promise<Dataset> {
  return (await import('./breast-cancer.ts')).fetchBreastCancer();
}

function sayProblem(error: unknown): string {
  if (error instanceof LinkError) return `The link could not be followed: ${error.message}.`;
  return 'The tumours could not be fetched. Is there a connection? Choose them again then.';
}
