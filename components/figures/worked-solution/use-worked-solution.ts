import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNetwork } from '../../../src/engine/solve/format.ts';
import type { NetworkWithData } from '../../../src/engine/solve/index.ts';
import { rememberNetwork } from '../../../src/reader/travelling-network.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { isSmall } from '../../parts/small-network/read-small-network.ts';
import { FIRST_NETWORK } from '../../parts/small-network/small-network.ts';
import { readSolutionState, type Writing } from './solution-link.ts';
import { type Solved, solveText, takesLong } from './solve-text.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'worked-solution';

const FIRST_WRITING: Writing = { show: 'both', digits: 9 };

export type WorkedSolutionUse = ReturnType<typeof useWorkedSolution>;

/** Solves what can be solved, or throws: for networks that were read already. */
function solved(text: string) {
  const result = solveText(text);
  if ('message' in result) throw new Error(result.message);
  return result;
}

/** The text in the field, the last network that was solved, and all that the reader can do. */
export function useWorkedSolution() {
  const [text, setText] = useState(() => formatNetwork(FIRST_NETWORK));
  const [shown, setShown] = useState(() => solved(formatNetwork(FIRST_NETWORK)));
  const [solvedText, setSolvedText] = useState(text);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const [writing, setWriting] = useState(FIRST_WRITING);
  const worker = useRef<Worker>(null);

  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
    setBusy(false);
  };
  useEffect(() => stop, []);

  const take = (result: Solved, asked: string) => {
    stop();
    if ('message' in result) {
      setMessage(result.message);
      return;
    }
    setMessage('');
    setShown(result);
    setSolvedText(asked);
    if (isSmall(result.network)) {
      rememberNetwork({ network: result.network, madeIn: 'the worked solution' });
    }
  };

  const solveInWorker = (asked: string) => {
    setMessage('');
    setBusy(true);
    const started = new Worker(new URL('./solve-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<Solved>) => take(data, asked);
    started.onerror = () =>
      take({ message: 'solving stopped: the browser gave it no memory' }, asked);
    started.postMessage(asked);
  };

  const solve = (asked: string) => {
    stop();
    setText(asked);
    if (takesLong(asked)) solveInWorker(asked);
    else take(solveText(asked), asked);
  };

  const problem = useLinkedState({
    figure: ID,
    parse: readSolutionState,
    apply: ({ network, show, digits }) => {
      stop();
      const linked = formatNetwork(network);
      setShown(solved(linked));
      setText(linked);
      setSolvedText(linked);
      setMessage('');
      setWriting({ show, digits });
    },
  });

  return {
    text,
    setText,
    /** True where the text is not, or not yet, what is written out. */
    changed: text !== solvedText,
    shown,
    message,
    busy,
    problem,
    writing,
    write: (change: Partial<Writing>) => setWriting((now) => ({ ...now, ...change })),
    solve,
    edit: (network: NetworkWithData) => solve(formatNetwork(network)),
    cancel: () => {
      stop();
      setMessage('Solving was cancelled.');
    },
    reset: () => {
      stop();
      setText(formatNetwork(FIRST_NETWORK));
      setSolvedText(formatNetwork(FIRST_NETWORK));
      setShown(solved(formatNetwork(FIRST_NETWORK)));
      setMessage('');
      setWriting(FIRST_WRITING);
    },
    state: () => ({ network: shown.network, ...writing }),
  };
}
