import { useMemo, useState } from 'preact/hooks';
import { FIRST_EPSILON } from '../../parts/gradient-check/check-model.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { computeNetwork } from '../../parts/small-network/compute-network.ts';
import { FIRST_NETWORK, type SmallNetwork } from '../../parts/small-network/small-network.ts';
import { useSmallNetwork } from '../../parts/small-network/use-small-network.ts';
import type { PassPlace } from './formula.ts';
import { type PassState, readPass } from './pass-link.ts';
import { type Direction, moveBy, stepsOf } from './pass-steps.ts';

export interface PassStepperOptions {
  /** The figure's id, and the name of its state in a link. */
  id: string;
  direction: Direction;
  /** Where a network is made that the reader types here: `chapter 3`. */
  chapter: string;
}

/** The built figure has one step done, so that its formula has numbers in it. */
const FIRST: Omit<PassState, 'network'> = {
  position: 1,
  example: 0,
  grain: 'term',
  view: 'both',
  epsilon: FIRST_EPSILON,
};

/** Keeps a network and a place in its pass. */
export function usePassStepper({ id, direction, chapter }: PassStepperOptions) {
  const { network, set, edit } = useSmallNetwork(chapter);
  const [shown, setShown] = useState(FIRST);
  const problem = useLinkedState({
    figure: id,
    parse: (data) => readPass(data, direction),
    apply: ({ network: linked, ...rest }) => {
      set(linked);
      setShown(rest);
    },
  });
  const place = usePlace(network, direction, shown.position, shown.example);
  const { steps } = place;

  /** Keeps the place where the new network has the same steps, so that its numbers follow. */
  const follow = (changed: SmallNetwork) => {
    const same = JSON.stringify(stepsOf(changed, direction)) === JSON.stringify(steps);
    setShown((now) => ({
      ...now,
      position: same ? now.position : FIRST.position,
      example: Math.min(now.example, changed.examples.length - 1),
    }));
  };
  return {
    ...shown,
    network,
    place,
    problem,
    choose: (choice: Partial<Pick<PassState, 'example' | 'grain' | 'view' | 'epsilon'>>) =>
      setShown((now) => ({ ...now, ...choice })),
    move: (by: 1 | -1) =>
      setShown((now) => ({ ...now, position: moveBy(steps, now.position, now.grain, by) })),
    edit: (edited: SmallNetwork) => {
      edit(edited);
      follow(edited);
    },
    take: (taken: SmallNetwork) => {
      set(taken);
      follow(taken);
    },
    reset: () => {
      set(FIRST_NETWORK);
      setShown(FIRST);
    },
    state: (): PassState => ({ network, ...shown }),
  };
}

export type PassStepperUse = ReturnType<typeof usePassStepper>;

/** A forward pass takes all examples at once; a backward pass is shown for the chosen one alone. */
function usePlace(
  network: SmallNetwork,
  direction: Direction,
  position: number,
  example: number,
): PassPlace {
  const chosen = direction === 'forward' ? undefined : example;
  const computed = useMemo(() => {
    if (chosen === undefined) return computeNetwork(network);
    return computeNetwork({ ...network, examples: [network.examples[chosen]] });
  }, [network, chosen]);
  const steps = useMemo(() => stepsOf(network, direction), [network, direction]);
  return { computed, direction, steps, position, example: chosen === undefined ? example : 0 };
}
