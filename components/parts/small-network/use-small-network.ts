import { useState } from 'preact/hooks';
import { rememberNetwork } from '../../../src/reader/travelling-network.ts';
import { FIRST_NETWORK, type SmallNetwork } from './small-network.ts';

export interface SmallNetworkUse {
  readonly network: SmallNetwork;
  /** Puts in a network that came from a link, another chapter or a reset. */
  readonly set: (network: SmallNetwork) => void;
  /** Takes an edit of the reader's, which makes this the network that travels. */
  readonly edit: (network: SmallNetwork) => void;
}

/** Keeps a figure's small network; `chapter` says where it was made: `chapter 3`. */
export function useSmallNetwork(
  chapter: string,
  first: SmallNetwork = FIRST_NETWORK,
): SmallNetworkUse {
  const [network, set] = useState(first);
  const edit = (edited: SmallNetwork) => {
    set(edited);
    rememberNetwork({ network: edited, madeIn: chapter });
  };
  return { network, set, edit };
}
