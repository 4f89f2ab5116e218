import type { NetworkNumbers } from './NetworkDiagram.tsx';
import type { NetworkData, NetworkPart } from './network-data.ts';
import type { NetworkLayout } from './network-layout.ts';

/** What each piece of the drawing is drawn from. */
export interface DrawingProps {
  /** The layer drawn; for edges, the layer they lead to. */
  layer: number;
  network: NetworkData;
  layout: NetworkLayout;
  show: NetworkNumbers;
  current: NetworkPart | undefined;
  /** The one part that the Tab key stops at. */
  tabStop: NetworkPart;
  digits: number;
}
