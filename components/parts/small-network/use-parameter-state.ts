import { useState } from 'preact/hooks';
import { type LinkedStateOptions, useLinkedState } from '../link/use-linked-state.ts';
import { type ParameterState, within } from './parameter-state.ts';
import type { SmallNetwork } from './small-network.ts';
import { useSmallNetwork } from './use-small-network.ts';

interface Settings<S> {
  /** The figure's id, and where it stands: `chapter 6`. */
  readonly figure: string;
  readonly chapter: string;
  readonly first: S;
  readonly parse: LinkedStateOptions<S>['parse'];
}

/** Keeps the network, the parameter and whatever else a figure about one parameter has. */
export function useParameterState<S extends ParameterState>(settings: Settings<S>) {
  const { figure, chapter, first, parse } = settings;
  const { network, set, edit } = useSmallNetwork(chapter, first.network);
  const [kept, setKept] = useState<S>(first);
  const apply = (state: S) => {
    set(state.network);
    setKept(state);
  };
  const problem = useLinkedState({ figure, parse, apply });
  return {
    state: within<S>({ ...kept, network }),
    problem,
    /** Changes anything but the network. */
    choose: (choice: Partial<Omit<S, 'network'>>) => setKept((now) => ({ ...now, ...choice })),
    /** Takes what the reader typed. */
    edit,
    /** Puts in the network the reader took along. */
    take: (taken: SmallNetwork) => set(taken),
    reset: () => apply(first),
  };
}
