import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeasuredWork } from './speeds.ts';
import type { Timed } from './time-build.ts';

const BUILDS = 3;

/** Times the engine's builds on the reader's own machine, in a worker, when asked. */
export function useMeasureHere(work: MeasuredWork) {
  const [timed, setTimed] = useState<readonly Timed[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const worker = useRef<Worker | undefined>(undefined);

  const stop = () => {
    worker.current?.terminate();
    worker.current = undefined;
    setBusy(false);
  };
  const forget = () => {
    stop();
    setTimed([]);
    setProblem('');
  };
  // What was measured was another work.
  useEffect(() => forget, [work]);

  const measure = () => {
    forget();
    setBusy(true);
    const fail = () => {
      stop();
      setProblem('Measuring stopped: this browser gave it no worker or too little memory.');
    };
    try {
      const started = new Worker(new URL('./measure-worker.ts', import.meta.url), {
        type: 'module',
      });
      worker.current = started;
      let count = 0;
      started.onmessage = ({ data }: MessageEvent<Timed>) => {
        setTimed((before) => [...before, data]);
        count++;
        if (count === BUILDS) stop();
      };
      started.onerror = fail;
      started.postMessage(work);
    } catch {
      fail();
    }
  };
  return { timed, busy, problem, measure, stop, forget };
}
