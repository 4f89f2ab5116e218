import { useEffect, useState } from 'preact/hooks';
import { onNetwork, type TravellingNetwork } from '../../../src/reader/travelling-network.ts';
import '../controls/controls.css';
import {
  nameOfNetwork,
  readSmallNetwork,
  type SmallNetwork,
  sameNetwork,
} from './small-network.ts';

export interface TakeAlongProps {
  /** What the figure has now: it is not offered to itself. */
  network: SmallNetwork;
  onTake: (network: SmallNetwork) => void;
}

/** Offers the network that the reader made last, in another figure; nothing where there is none. */
export function TakeAlong({ network, onTake }: TakeAlongProps) {
  const [offer, setOffer] = useState<{ made: SmallNetwork; madeIn: string } | undefined>(undefined);
  useEffect(() => onNetwork((travelling) => setOffer(readOffer(travelling))), []);
  if (!offer || sameNetwork(offer.made, network)) return null;
  return (
    <button type="button" class="control-button" onClick={() => onTake(offer.made)}>
      Take along your {nameOfNetwork(offer.made)} network from {offer.madeIn}
    </button>
  );
}

function readOffer(travelling: TravellingNetwork | undefined) {
  if (!travelling) return undefined;
  try {
    return { made: readSmallNetwork(travelling.network), madeIn: travelling.madeIn };
  } catch {
    // Storage holds what another version of the book, or anybody, wrote: no offer is made of it.
    return undefined;
  }
}
