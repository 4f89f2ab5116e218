import { useMemo, useRef, useState } from 'preact/hooks';
import { FIRST_EPSILON } from '../../parts/gradient-check/check-model.ts';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { computeNetwork } from '../../parts/small-network/compute-network.ts';
import { FIRST_NETWORK, type SmallNetwork } from '../../parts/small-network/small-network.ts';
import { useSmallNetwork } from '../../parts/small-network/use-small-network.ts';
import { loadBatch } from './load-batch.ts';
import { currentStep, type Pass, type PassPlace } from './pass.ts';
import type { PassState } from './pass-link.ts';
import { followStep, moveBy, stepsOf } from './pass-steps.ts';
import { networkOf, type Rows, type Scope, stepsThrough } from './scope.ts';

export interface PassStepperOptions {
  /** The figure's id, and the name of its state in a link. */
  id: string;
  pass: Pass;
  /** Where a network is made that the reader types here: `chapter 3`. */
  chapter: string;
}

type PassChoice = Partial<Pick<PassState, 'example' | 'grain' | 'view' | 'epsilon'>>;

/** The built figure has one step done, so that its formula has numbers in it. */
const FIRST: Omit<PassState, 'network'> = {
  position: 1,
  scope: 'example',
  example: 0,
  grain: 'term',
  view: 'both',
  epsilon: FIRST_EPSILON,
};

/** Keeps a network and a place in its pass. */
export function usePassStepper({ id, pass, chapter }: PassStepperOptions) {
  const { direction } = pass;
  const { network, set, edit } = useSmallNetwork(chapter);
  const [shown, setShown] = useState(FIRST);
  const problem = useLinkedState({
    figure: id,
    parse: {
      load: async () => {
        const [{ readPass }] = await Promise.all([import('./pass-link.ts'), loadBatch()]);
        return (data) => readPass(data, direction);
      },
    },
    apply: ({ network: linked, ...rest }) => {
      set(linked);
      setShown(rest);
    },
  });
  const place = usePlace(network, pass, shown);
  // A choice that something is loaded for meets the network as it is by then.
  const latest = useRef(network);
  latest.current = network;

  /** Stays at the step that the pass is at, whatever has changed around it. */
  const follow = (changed: SmallNetwork, choice: Partial<Rows> = {}) => {
    const old = latest.current;
    setShown((now) => {
      const example = Math.min(now.example, changed.examples.length - 1);
      const next = { ...now, ...choice, example };
      const before = stepsThrough(old, direction, now);
      const after = stepsThrough(changed, direction, next);
      return { ...next, position: followStep(before, now.position, after) };
    });
  };
  return {
    ...shown,
    network,
    place,
    problem,
    choose: (choice: PassChoice) => setShown((now) => ({ ...now, ...choice })),
    /** Goes on with one example or with all; a batch needs a second, if there is none. */
    takeScope: async (scope: Scope) => {
      const { withSecondExample } = await loadBatch();
      const isAlone = scope === 'batch' && latest.current.examples.length === 1;
      const changed = isAlone ? withSecondExample(latest.current) : latest.current;
      if (isAlone) edit(changed);
      follow(changed, { scope });
    },
    move: (by: 1 | -1) =>
      setShown((now) => ({ ...now, position: moveBy(place.steps, now.position, now.grain, by) })),
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

/** Where the pass is. Forward, the numbers are the chosen example's; back, those of the step's row. */
function usePlace(
  network: SmallNetwork,
  pass: Pass,
  { scope, example, position }: Omit<PassState, 'network'>,
): PassPlace {
  const { direction } = pass;
  const [computed, steps] = useMemo(() => {
    const shown = networkOf(network, direction, { scope, example });
    return [computeNetwork(shown), stepsOf(shown, direction)] as const;
  }, [network, direction, scope, example]);
  const place = { computed, pass, steps, position, example };
  return direction === 'forward' ? place : { ...place, example: currentStep(place).example };
}
