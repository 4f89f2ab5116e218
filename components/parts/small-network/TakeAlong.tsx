import { useEffect, useState } from 'preact/hooks';
import { onNetwork, type TravellingNetwork } from '../../../src/reader/travelling-network.ts';
import '../controls/controls.css';
import { nameOfNetwork, type SmallNetwork, sameNetwork } from './small-network.ts';

export interface TakeAlongProps {
  /** The small network that the figure has now, if any: it is not offered to itself. */
  network: SmallNetwork | undefined;
  onTake: (network: SmallNetwork) => void;
}

interface Offer {
  readonly made: SmallNetwork;
  readonly madeIn: string;
}

/** Offers the network that the reader made last, in another figure; nothing where there is none. */
export function TakeAlong({ network, onTake }: TakeAlongProps) {
  const [offer, setOffer] = useState<Offer | undefined>(undefined);
  useEffect(() => {
    let latest: TravellingNetwork | undefined;
    return onNetwork(async (travelling) => {
      latest = travelling;
      const read = travelling && (await readOffer(travelling));
      // Another network may have been made while the reader was being loaded.
      if (latest === travelling) setOffer(read);
    });
  }, []);
  if (!offer || (network && sameNetwork(offer.made, network))) return null;
  return (
    <button type="button" class="control-button" onClick={() => onTake(offer.made)}>
      <span>
        Take along your <span class="unbroken">{nameOfNetwork(offer.made)}</span> network from{' '}
        {offer.madeIn}
      </span>
    </button>
  );
}

/** Reads what was remembered; the reader of networks is loaded only where there is something. */
async function readOffer({ network, madeIn }: TravellingNetwork): Promise<Offer | undefined> {
  try {
    const { readSmallNetwork } = await import('./read-small-network.ts');
    return { made: readSmallNetwork(network), madeIn };
  } catch {
    // Storage holds what another version of the book, or anybody, wrote: no offer is made of it.
    return undefined;
  }
}
