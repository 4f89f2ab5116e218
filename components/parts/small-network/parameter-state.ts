import { LinkError } from '../../../src/reader/state-link.ts';
import { FIRST_EPSILON, isEpsilon } from '../gradient-check/check-model.ts';
import type { ParameterPlace } from '../network/parameter-place.ts';
import { placeIn, readPlace } from './parameters.ts';
import { readSmallNetwork } from './read-small-network.ts';
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

/** Reads such a state from a link. Throws a LinkError for anything else. */
export function readParameterState(data: unknown): ParameterState {
  const { network, example, place, epsilon } = (data ?? {}) as Record<string, unknown>;
  const small = readSmallNetwork(network);
  if (!isIndex(example, small.examples.length)) throw new LinkError('it has no such example');
  if (!isEpsilon(epsilon)) throw new LinkError('its ε is not one that the slider has');
  return { network: small, example, place: readPlace(place, small), epsilon };
}

/** Brings a state into its network, which may have lost the parameter or the example. */
export function within<S extends ParameterState>(state: S): S {
  const { network, example, place } = state;
  return {
    ...state,
    example: Math.min(example, network.examples.length - 1),
    place: placeIn(network, place),
  };
}

/** Tells whether a link’s number counts one of so many things from 0. */
export const isIndex = (x: unknown, count: number): x is number =>
  Number.isInteger(x) && (x as number) >= 0 && (x as number) < count;
