import { useMemo, useState } from 'preact/hooks';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import type { DropState } from './drop-link.ts';
import { allDrops, nextStep } from './drop-model.ts';
import { XOR_START } from './starts.ts';

/** The figure's id, and the name of its state in a link. */
export const ID = 'predicted-drop';

const FIRST_RATE = 0.5;

interface Shown extends DropState {
  /** The last step asked for would have left the range of numbers, and was not made. */
  readonly refused: boolean;
}

const startOf = (start: SmallNetwork, rate = FIRST_RATE): Shown => ({
  start,
  network: start,
  updates: 0,
  rate,
  refused: false,
});

/** Keeps the point of training the reader has come to, and what a step from there would do. */
export function usePredictedDrop() {
  const [shown, setShown] = useState(() => startOf(XOR_START));
  const next = useMemo(() => nextStep(shown.network), [shown.network]);
  const drops = useMemo(() => allDrops(next), [next]);
  const problem = useLinkedState({
    figure: ID,
    parse: { load: async () => (await import('./drop-link.ts')).readDrop },
    apply: (state) => setShown({ ...state, refused: false }),
  });
  return {
    ...shown,
    next,
    drops,
    drop: next.dropAt(shown.rate),
    problem,
    setRate: (rate: number) => setShown((now) => ({ ...now, rate, refused: false })),
    begin: (start: SmallNetwork) => setShown((now) => startOf(start, now.rate)),
    reset: () => setShown((now) => startOf(now.start)),
    /** Makes so many steps with the rate as it is. */
    step: (count: number) =>
      setShown((now) => {
        let { network, updates } = now;
        for (let i = 0; i < count; i++) {
          const stepped = nextStep(network).stepped(now.rate);
          if (!stepped) return { ...now, network, updates, refused: true };
          network = stepped;
          updates++;
        }
        return { ...now, network, updates, refused: false };
      }),
  };
}
