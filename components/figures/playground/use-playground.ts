import { useEffect, useRef, useState } from 'preact/hooks';
import { LinkError } from '../../../src/reader/state-link.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { type ParameterPlace, storageOf } from '../../parts/network/parameter-place.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { canGoOn } from '../../parts/run/run-state.ts';
import { type Run, useRun } from '../../parts/run/use-run.ts';
import { formatCount } from '../../parts/text/format-number.ts';
import { type DataName, firstShown } from './model/data-choices.ts';
import type { OwnData } from './model/own-data.ts';
import type { Shown } from './model/plane.ts';
import { type SavedState, saveState } from './model/save-state.ts';
import type { Session } from './model/session.ts';
import { useSession } from './use-session.ts';

/** Milliseconds from one picture of a run to the next, which leave most frames to training. */
const BETWEEN_PICTURES = 50;

/** The figure's id: the name of its state in a link. */
export const ID = 'playground';

export type PlaygroundUse = ReturnType<typeof usePlayground>;

/** The playground's session, its run, and what the reader does to them. */
export function usePlayground(dataAddress: string) {
  const [pace, setPace] = useState<Pace>('ten');
  const [wished, setWished] = useState<{ data: DataName; shown: Shown } | undefined>(undefined);
  const fetchText = async (file: string) => {
    const answer = await fetch(dataAddress + file);
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.text();
  };
  // A run that is going goes on with what is new; one that is over may begin again.
  const current = useSession(fetchText, () => {
    if (run.state.status !== 'running') run.reset();
  });
  const { session, begin, show } = current;
  const { experiment } = session;
  const { trainer, settings } = experiment;
  const nextPicture = useRef(0);
  useEffect(() => {
    nextPicture.current = performance.now() + BETWEEN_PICTURES;
  });
  const showNowAndThen = () => {
    if (run.state.status === 'running' && performance.now() < nextPicture.current) return;
    nextPicture.current = Number.POSITIVE_INFINITY;
    show();
  };
  const run: Run = useRun({ update: () => session.update(), show: showNowAndThen, pace });

  const open = (state: SavedState) => {
    run.pause();
    if (state.shown) setWished({ data: state.settings.data, shown: state.shown });
    begin(state, 'The saved state cannot be restored. ');
  };
  const openRead = async (read: (reader: typeof import('./model/read-state.ts')) => SavedState) =>
    open(read(await import('./model/read-state.ts')));
  const follow = (data: unknown) =>
    openRead(({ parseSavedState }) => parseSavedState(data)).catch((error) => {
      const reason = error instanceof LinkError ? error.message : 'what it holds does not fit';
      current.complain(`The link cannot be followed: ${reason}. The playground stays as it is.`);
    });
  const linkProblem = useLinkedState({ figure: ID, parse: (data) => data, apply: follow });
  useEffect(() => {
    if (linkProblem) current.complain(linkProblem);
  }, [linkProblem]);
  const shown = shownIn(session, wished);

  return {
    ...current,
    run,
    pace,
    setPace,
    shown,
    openFile: (text: string) => openRead(({ readStateFile }) => readStateFile(text)),
    setShown: (next: Shown) => setWished({ data: settings.data, shown: next }),
    progress: `Epoch ${formatCount(Math.floor(trainer.epochCount))}, update ${formatCount(trainer.stepCount)}.`,
    reset: () => begin({ settings, own: session.own }),
    chooseData: (data: DataName) => {
      run.pause();
      current.chooseData(data);
    },
    takeTable: (own: OwnData) => {
      run.pause();
      begin({ settings: { ...settings, data: 'own' }, own });
    },
    epoch: () => {
      if (!canGoOn(run.state)) return;
      session.goToLastUpdateOfEpoch();
      run.step();
    },
    goTo: (step: number) => {
      trainer.goTo(step);
      run.reset();
      show();
    },
    edit: (place: ParameterPlace, value: number) => {
      const { numbers, index } = storageOf(experiment.network, place);
      experiment.setParameter(numbers, index, value);
      if (!canGoOn(run.state)) run.reset();
      show();
    },
    save: () => saveState(experiment, session.own, shown),
  };
}

/** Returns the two inputs to show: those wished for where the data have them. */
function shownIn(
  { experiment: { settings, data } }: Session,
  wished: { data: DataName; shown: Shown } | undefined,
): Shown {
  const fits = (shown: Shown) => Math.max(...shown) < data.raw.inputCount;
  if (wished?.data === settings.data && fits(wished.shown)) return wished.shown;
  return firstShown(settings.data);
}
