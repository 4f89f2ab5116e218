import { useRef, useState } from 'preact/hooks';
import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { sayDivergence } from '../../parts/run/say-divergence.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
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
  const { model, version, run, pace, setPace, begin } = useModelRun({
    first: () => new EarlyStoppingModel(FIRST_SETTINGS, makeMoons(FIRST_SETTINGS.seed)),
    update: (present) => {
      present.advance();
      const { divergence } = present.trainer;
      return divergence ? { kind: 'diverged', message: sayDivergence(divergence) } : endOf(present);
    },
    pace: 'full',
  });
  const tumours = useRef<Dataset | undefined>(undefined);
  const [note, setNote] = useState('');
  // The last wish wins, in whatever order files arrive.
  const wishes = useRef(0);

  /** Makes a run when its data are there, or says why they are not. */
  const wishFor = async (settings: EarlyStoppingSettings, make = made) => {
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
      begin(make(settings, data));
      setNote('');
    } catch (error) {
      if (wish === wishes.current) setNote(sayProblem(error));
    }
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
      wishFor(linked.settings, (_, data) => runLinked(linked, data));
    },
  });

  return {
    model,
    version,
    run,
    pace,
    setPace,
    note,
    problem,
    choose: (change: Partial<EarlyStoppingSettings>) => wishFor({ ...model.settings, ...change }),
    reset: () => wishFor(model.settings),
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
