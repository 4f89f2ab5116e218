import { code, flowers, programs } from 'virtual:bug-lab';
import { useEffect, useState } from 'preact/hooks';
import { changeProgress, onProgress } from '../../../src/reader/progress-store.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { readBugLab } from './bug-lab-link.ts';
import { type BugLabState, casesOf, openCase } from './bug-lab-state.ts';
import { type BugName, bugOf, withBug } from './bugs.ts';
import { foundIn, withFound } from './found.ts';
import { judge } from './judge.ts';
import { makeLab } from './make-lab.ts';
import { useAhead } from './use-ahead.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'bug-lab';

const LAB = makeLab(programs, flowers);

/** The present case, what the reader says of it, and all that can be done. */
export function useBugLab() {
  const [state, setState] = useState<BugLabState>(openCase(1, 1));
  const [found, setFound] = useState<readonly BugName[]>([]);
  const problem = useLinkedState({ figure: ID, parse: readBugLab, apply: setState });
  // After the page's HTML has been taken over, which knows of no reader.
  useEffect(() => onProgress((progress) => setFound(foundIn(progress))), []);

  const cases = casesOf(state.order);
  const actual = cases[state.place - 1];
  const { examinations } = LAB;
  useAhead(examinations, [actual, state.bug ?? actual]);
  const judgement = state.stage === 'checked' ? judge(LAB, actual, state) : undefined;

  return {
    state,
    problem,
    lab: LAB,
    cases,
    found,
    actual,
    seen: examinations[actual],
    right: examinations.right,
    code: { right: code, wrong: withBug(code, bugOf(actual)) },
    judgement,
    /** The bug need no longer be kept from the reader. */
    isOpen: state.stage === 'shown' || judgement?.found === true,
    goTo: (order: number, place: number) => setState(openCase(order, place)),
    look: (view: BugLabState['view']) => setState({ ...state, view }),
    answer: (answer: Partial<Pick<BugLabState, 'bug' | 'could'>>) =>
      setState({ ...state, ...answer, stage: 'open' }),
    check: () => {
      if (judge(LAB, actual, state).found) {
        changeProgress((progress) => withFound(progress, actual));
      }
      setState({ ...state, stage: 'checked' });
    },
    show: () => setState({ ...state, stage: 'shown' }),
  };
}
