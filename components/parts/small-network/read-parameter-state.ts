/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import { isEpsilon } from '../gradient-check/check-model.ts';
import type { ParameterPlace } from '../network/parameter-place.ts';
import type { ParameterState } from './parameter-state.ts';
import { placesOf } from './parameters.ts';
import { readSmallNetwork } from './read-small-network.ts';
import type { SmallNetwork } from './small-network.ts';

/** Reads the state of a figure about one parameter from a link. Throws a LinkError for anything else. */
export function readParameterState(data: unknown): ParameterState {
  const { network, example, place, epsilon } = (data ?? {}) as Record<string, unknown>;
  const small = readSmallNetwork(network);
  if (!isIndex(example, small.examples.length)) throw new LinkError('it has no such example');
  if (!isEpsilon(epsilon)) throw new LinkError('its ε is not one that the slider has');
  return { network: small, example, place: readPlace(place, small), epsilon };
}

/** Reads a place from a link. Throws LinkError where the network has no such parameter. */
export function readPlace(data: unknown, network: SmallNetwork): ParameterPlace {
  const { layer, to, from } = (data ?? {}) as Record<string, unknown>;
  const found = placesOf(network).find(
    (place) => place.layer === layer && place.to === to && place.from === from,
  );
  if (!found) throw new LinkError('it asks for a weight or bias that its network does not have');
  return found;
}

/** Tells whether a link’s number counts one of so many things from 0. */
export const isIndex = (x: unknown, count: number): x is number =>
  Number.isInteger(x) && (x as number) >= 0 && (x as number) < count;
