import { FIRST_EPSILON } from '../gradient-check/check-model.ts';
import type { ParameterPlace } from '../network/parameter-place.ts';
import { placeIn } from './parameters.ts';
import { FIRST_NETWORK, type SmallNetwork } from './small-network.ts';

/** What a figure about one weight or bias of a small network remembers. */
export interface ParameterState {
  readonly network: SmallNetwork;
  /** Counted from 0. */
  readonly example: number;
  readonly place: ParameterPlace;
  /** The nudge of its gradient check. */
  readonly epsilon: number;
}

export const FIRST_STATE: ParameterState = {
  network: FIRST_NETWORK,
  example: 0,
  place: { layer: 1, to: 0, from: 0 },
  epsilon: FIRST_EPSILON,
};

/** Brings a state into its network, which may have lost the parameter or the example. */
export function within<S extends ParameterState>(state: S): S {
  const { network, example, place } = state;
  return {
    ...state,
    example: Math.min(example, network.examples.length - 1),
    place: placeIn(network, place),
  };
}
