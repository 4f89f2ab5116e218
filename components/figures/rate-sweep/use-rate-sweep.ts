import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { Pace } from '../../parts/run/pace.ts';
import { useRun } from '../../parts/run/use-run.ts';
import { diagnose } from './diagnosis.ts';
import { coarseRate, RateSweep, type SweepRun } from './sweep-model.ts';
import { FIRST_SETTINGS, RATES, type SweepSettings } from './sweep-settings.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'rate-sweep';

/** The sweep begins with a rate that ends badly in view. */
const FIRST_LOOKED = coarseRate(RATES.findIndex((rate) => rate > 3));

/** Keeps the sweep, which trains in place, and the rate that is looked at. */
export function useRateSweep() {
  const kept = useRef<RateSweep | undefined>(undefined);
  kept.current ??= new RateSweep(FIRST_SETTINGS);
  const sweep = kept.current;
  const [looked, setLooked] = useState(FIRST_LOOKED);
  const [pace, setPace] = useState<Pace>('full');
  const [, show] = useReducer((shown: number, _: undefined) => shown + 1, 0);

  const after = (move: (sweep: RateSweep) => void) => () => {
    const present = kept.current as RateSweep;
    move(present);
    return present.finished
      ? ({ kind: 'finished', message: `Finished: ${RATES.length} rates.` } as const)
      : undefined;
  };
  const run = useRun({
    update: after((present) => present.update()),
    step: after((present) => present.trainNext()),
    show: () => show(undefined),
    pace,
  });

  const begin = (next: RateSweep, look: number) => {
    run.reset();
    kept.current = next;
    setLooked(look);
    show(undefined);
  };
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./read-sweep.ts')).readSweep },
    apply: (state) => begin(state.sweep, state.looked),
  });
  const { settings } = sweep;
  // Only rates that are trained are looked at.
  const shown = sweep.runs[looked] as SweepRun;
  const diagnosis = useMemo(() => diagnose(settings, shown), [settings, shown]);

  return {
    sweep,
    looked,
    shown,
    diagnosis,
    run,
    pace,
    setPace,
    problem,
    choose: (choice: Partial<SweepSettings>) =>
      begin(new RateSweep({ ...settings, ...choice }), coarseRate(looked)),
    reset: () => begin(new RateSweep(FIRST_SETTINGS), FIRST_LOOKED),
    look: setLooked,
    /** Looks at the next trained rate, up (1) or down (−1). */
    lookOn: (direction: 1 | -1) => {
      for (let i = looked + direction; i >= 0 && i < RATES.length; i += direction) {
        if (sweep.runs[i]) return setLooked(i);
      }
    },
  };
}
