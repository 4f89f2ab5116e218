import { useMemo, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { endOf, useModelRun } from '../../parts/run/use-model-run.ts';
import { diagnose } from './diagnosis.ts';
import { coarseRate, RateSweep, type SweepRun } from './sweep-model.ts';
import { FIRST_SETTINGS, RATES, type SweepSettings } from './sweep-settings.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'rate-sweep';

/** The sweep begins with a rate that ends badly in view. */
const FIRST_LOOKED = coarseRate(RATES.findIndex((rate) => rate > 3));

const END = `Finished: ${RATES.length} rates.`;

/** Moves a sweep, and tells whether it is at its end. */
const after = (move: (sweep: RateSweep) => void) => (sweep: RateSweep) => {
  move(sweep);
  return endOf({ ended: sweep.finished }, END);
};

/** Keeps the sweep, which trains in place, and the rate that is looked at. */
export function useRateSweep() {
  const {
    model: sweep,
    run,
    pace,
    setPace,
    ...kept
  } = useModelRun({
    first: () => new RateSweep(FIRST_SETTINGS),
    update: after((present) => present.update()),
    step: after((present) => present.trainNext()),
    pace: 'full',
  });
  const [looked, setLooked] = useState(FIRST_LOOKED);
  const begin = (next: RateSweep, look: number) => {
    kept.begin(next);
    setLooked(look);
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
