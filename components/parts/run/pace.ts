import type { Choice } from '../controls/choice.ts';

/** How fast a run goes. */
export type Pace = 'slow' | 'frame' | 'ten' | 'full';

export const PACES: readonly Choice<Pace>[] = [
  { value: 'slow', label: '3 updates a second' },
  { value: 'frame', label: '1 update a frame' },
  { value: 'ten', label: '10 updates a frame' },
  { value: 'full', label: 'as fast as it can' },
];

/** Milliseconds between two slices, and the most updates of a slice. */
export const PACE: Readonly<Record<Pace, { readonly every: number; readonly most: number }>> = {
  slow: { every: 333, most: 1 },
  frame: { every: 0, most: 1 },
  ten: { every: 0, most: 10 },
  full: { every: 0, most: Number.POSITIVE_INFINITY },
};
