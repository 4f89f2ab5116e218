import type { PlotPlace } from '../../parts/plot/plot-place.ts';
import type { Slice } from './slice.ts';

/** How far a slice may reach on each side. */
export const REACHES = [1, 3, 6, 12] as const;

/** Seen from above as a map, or from the side in space. */
export type View = 'map' | 'space';

/** A state of the figure. */
export interface SurfaceState {
  readonly slice: Slice;
  /** Where the reader's point is. */
  readonly point: PlotPlace;
  readonly view: View;
  /** By how many degrees the view in space is turned. */
  readonly turn: number;
  readonly epsilon: number;
}

/** Writes a state for a link. */
export function writeSurface({ slice, ...rest }: SurfaceState) {
  return { ...slice, ...rest };
}
