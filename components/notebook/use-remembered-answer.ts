import { useEffect } from 'preact/hooks';
import { withAnswer } from '../../src/reader/progress.ts';
import { changeProgress, readProgress } from '../../src/reader/progress-store.ts';

/**
 * Gives the reader's last answer to `restore`, once the page's HTML has been taken over unchanged.
 * Returns how to remember a new one; where storage is absent that lasts until the page closes.
 */
export function useRememberedAnswer(
  id: string,
  restore: (answer: string) => void,
): (answer: string, correct: boolean) => void {
  // Once: `restore` is that of the first render, which knows all it needs.
  useEffect(() => {
    const { answers } = readProgress();
    if (Object.hasOwn(answers, id)) restore(answers[id].answer);
  }, []);
  return (answer, correct) => {
    changeProgress((progress) => withAnswer(progress, id, { answer, correct, at: Date.now() }));
  };
}
