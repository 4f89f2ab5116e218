import fc from 'fast-check';
import { placesOf } from '../../components/parts/small-network/parameters.ts';
import { readSmallNetwork } from '../../components/parts/small-network/read-small-network.ts';
import { LIMITS, type SmallNetwork } from '../../components/parts/small-network/small-network.ts';
import { randomNetwork } from '../engine/solve/random-network.ts';

/** Random small networks, one of their examples (from 0) and one of their parameters. */
export const smallNetworks = fc
  .tuple(randomNetwork, fc.nat(999), fc.nat(999))
  .filter(([{ examples }]) => examples.length <= LIMITS.examples)
  .map(([given, example, place]) => {
    const network: SmallNetwork = readSmallNetwork(given);
    const places = placesOf(network);
    return {
      network,
      example: example % network.examples.length,
      place: places[place % places.length],
    };
  });
