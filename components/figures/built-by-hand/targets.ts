import { exp, sin } from '../../../src/engine/math/index.ts';
import type { Choice } from '../../parts/controls/choice.ts';

/** A curve over 0 … 1 that the reader builds from steps. */
export type TargetName = 'wave' | 'hills' | 'roof' | 'jump';

export const TARGETS: readonly Choice<TargetName>[] = [
  { value: 'wave', label: 'a wave' },
  { value: 'hills', label: 'two hills' },
  { value: 'roof', label: 'a roof' },
  { value: 'jump', label: 'a jump' },
];

const hill = (x: number, middle: number, width: number) =>
  exp(-((x - middle) * (x - middle)) / (width * width));

/** The height of each target at x. */
export const TARGET_AT: Readonly<Record<TargetName, (x: number) => number>> = {
  wave: (x) => 0.5 + 0.4 * sin(2 * Math.PI * x),
  hills: (x) => 0.85 * hill(x, 0.28, 0.12) + 0.55 * hill(x, 0.72, 0.15),
  roof: (x) => 0.9 - 1.6 * Math.abs(x - 0.5),
  // Not continuous: the theorem does not speak of it.
  jump: (x) => (x < 0.4 ? 0.2 : 0.8),
};
