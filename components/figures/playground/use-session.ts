import { useReducer, useRef, useState } from 'preact/hooks';
import { type DataName, GENERATED, isGenerated } from './model/data-choices.ts';
import { dataAtHand, type FetchText, loadData } from './model/load-data.ts';
import { sameData } from './model/same-data.ts';
import { Session, type SessionStart } from './model/session.ts';
import { canGoOnWith, DEFAULTS, type Settings } from './model/settings.ts';
import { asSentence } from './model/words.ts';

export interface SessionUse {
  readonly session: Session;
  /** The data that were chosen and are not there yet. */
  readonly pending: DataName | undefined;
  /** Why what was asked for last could not be done; empty where it could. */
  readonly problem: string;
  /** Tells the reader of a problem, until something else is asked for. */
  complain: (problem: string) => void;
  /** Changes settings: the run goes on where it can, and begins anew where it cannot. */
  change: (change: Partial<Settings>) => void;
  chooseData: (data: DataName) => void;
  /** Shows where a table can be given, the present data staying until there is one. */
  askForTable: () => void;
  /** Leaves the present session for another; the old one stays where that cannot be. */
  begin: (start: SessionStart, whatFor?: string) => void;
  /** Tells the page that the session's numbers have changed. */
  show: () => void;
}

/** Keeps the playground's session and exchanges it for another. */
export function useSession(fetchText: FetchText, onBegin: () => void): SessionUse {
  const kept = useRef<Session | undefined>(undefined);
  kept.current ??= firstSession();
  const session = kept.current;
  const [pending, setPending] = useState<DataName | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const [, show] = useReducer((shown: number, _: undefined) => shown + 1, 0);
  // The last wish wins, in whatever order files arrive.
  const wishes = useRef(0);

  const begin = async (start: SessionStart, whatFor = '') => {
    const wish = ++wishes.current;
    const present = startOf(kept.current as Session);
    try {
      let dataset = sameData(start, present)
        ? kept.current?.experiment.data.raw
        : dataAtHand(start.settings);
      if (!dataset) {
        setPending(start.settings.data);
        dataset = await loadData(start.settings, start.own, fetchText);
        if (wish !== wishes.current) return;
      }
      kept.current = new Session(start, dataset);
      setProblem('');
      onBegin();
    } catch (error) {
      if (wish === wishes.current) setProblem(whatFor + asSentence(error));
    }
    setPending(undefined);
    show(undefined);
  };

  return {
    session,
    pending,
    problem,
    complain: setProblem,
    begin,
    show: () => show(undefined),
    change: (change) => {
      const { experiment, own } = kept.current as Session;
      const settings = { ...experiment.settings, ...change };
      begin({ settings, own, ...(canGoOnWith(change) && { run: experiment.state }) });
      // The place for a table stays open, whatever else is changed before there is one.
      if (pending === 'own') setPending('own');
    },
    askForTable: () => setPending('own'),
    chooseData: (data) => {
      const { experiment, own } = kept.current as Session;
      // A table that is not there yet is asked for first.
      if (data === 'own' && !own) setPending('own');
      else begin({ settings: { ...experiment.settings, data, ...noiseFor(data) }, own });
    },
  };
}

function firstSession(): Session {
  const dataset = dataAtHand(DEFAULTS);
  if (!dataset) throw new Error('the playground opens with data that need no file');
  return new Session({ settings: DEFAULTS }, dataset);
}

function startOf({ experiment, own }: Session): SessionStart {
  return { settings: experiment.settings, own };
}

function noiseFor(data: DataName): Partial<Settings> {
  return isGenerated(data) ? { noise: GENERATED[data].noise } : {};
}
