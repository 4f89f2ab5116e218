import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { useRun } from '../../parts/run/use-run.ts';
import {
  type DescentState,
  firstState,
  indexOfOptimizer,
  pathsOf,
  ratesOf,
  searchesOf,
} from './descent-model.ts';
import { STEPS } from './rate-search.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'descent';

const FIRST: DescentState = { ...firstState('ravine'), step: 12 };

/** Keeps what the reader chose; searches and runs follow from it. */
export function useDescent() {
  const kept = useRef(FIRST);
  const [, show] = useReducer((shown: number, _: undefined) => shown + 1, 0);
  const [pace, setPace] = useState<Pace>('slow');
  const state = kept.current;
  const { surface, start } = state;
  const searches = useMemo(() => searchesOf(state), [surface, start.x, start.y]);
  const rates = ratesOf(state, searches);
  const paths = useMemo(() => pathsOf(state, rates), [surface, start.x, start.y, ...rates]);

  const run = useRun({
    update: () => {
      kept.current = { ...kept.current, step: Math.min(STEPS, kept.current.step + 1) };
      return kept.current.step < STEPS
        ? undefined
        : { kind: 'finished', message: `Finished: ${STEPS} steps.` };
    },
    show: () => show(undefined),
    pace,
  });
  const set = (change: Partial<DescentState>) => {
    kept.current = { ...kept.current, ...change };
    show(undefined);
  };
  const begin = (next: DescentState) => {
    run.reset();
    set(next);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-descent.ts')).readDescent },
    apply: begin,
  });

  return {
    state,
    searches,
    rates,
    paths,
    run,
    pace,
    setPace,
    problem,
    look: (looked: DescentState['looked']) => set({ looked }),
    begin,
    goTo: (step: number) => {
      run.reset();
      set({ step });
    },
    /** Gives the optimizer that is looked at a rate; undefined for its best. */
    setRate: (rate: number | undefined) => {
      const looked = indexOfOptimizer(state.looked);
      set({ rates: state.rates.map((old, i) => (i === looked ? rate : old)) });
    },
  };
}
