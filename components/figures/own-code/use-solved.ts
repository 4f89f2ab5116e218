import { useEffect, useState } from 'preact/hooks';
import { recallCode } from '../../../src/reader/code-store.ts';
import { onProgress, readProgress } from '../../../src/reader/progress-store.ts';
import { neededFor } from './tasks.ts';

/** The exercises that the reader has solved and whose code is still here: imported marks bring none. */
export function solvedExercises(): ReadonlySet<string> {
  const { answers } = readProgress();
  const solved = neededFor('iris').filter(
    ({ exercise }) => answers[exercise]?.correct && recallCode(exercise) !== undefined,
  );
  return new Set(solved.map(({ exercise }) => exercise));
}

/** Follows what the reader solves; none in the built page. */
export function useSolved(): ReadonlySet<string> {
  const [solved, setSolved] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => onProgress(() => setSolved(solvedExercises())), []);
  return solved;
}
