import { useEffect } from 'preact/hooks';
import type { ProgramName } from './bugs.ts';
import type { Examination } from './examination.ts';

/** Milliseconds left to the page between two trainings. */
const PAUSE = 30;

/** Trains the programs that will be asked for one by one, before they are, so that no click waits. */
export function useAhead(
  examinations: Readonly<Record<ProgramName, Examination>>,
  names: readonly ProgramName[],
): void {
  useEffect(() => {
    const trainings = names.flatMap((name) => [
      () => examinations[name].losses,
      () => examinations[name].batchLosses,
    ]);
    let timer = setTimeout(next, PAUSE);
    function next() {
      trainings.shift()?.();
      if (trainings.length > 0) timer = setTimeout(next, PAUSE);
    }
    return () => clearTimeout(timer);
  }, names);
}
