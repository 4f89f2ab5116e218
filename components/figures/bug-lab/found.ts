import { type Progress, withAnswer } from '../../../src/reader/progress.ts';
import { BUGS, type BugName } from './bugs.ts';

/** Under which the reader's progress remembers the figure. */
const KEY = 'bug-lab';

/** Returns the bugs that the reader has found, in any order of the cases. */
export function foundIn({ answers }: Progress): readonly BugName[] {
  const names = Object.hasOwn(answers, KEY) ? answers[KEY].answer.split(' ') : [];
  return BUGS.flatMap(({ name }) => (names.includes(name) ? name : []));
}

/** Returns progress with one more bug found; it counts as answered rightly with all ten. */
export function withFound(progress: Progress, bug: BugName): Progress {
  const found = [...new Set([...foundIn(progress), bug])];
  return withAnswer(progress, KEY, {
    answer: found.join(' '),
    correct: found.length === BUGS.length,
  });
}
