import type { Choice } from '../../parts/controls/choice.ts';
import { ACTIVATION_NAMES } from '../../parts/text/activation-names.ts';

/** What a hidden neuron applies; the last two are polynomials. */
export type FitActivation = 'tanh' | 'sigmoid' | 'relu' | 'identity' | 'square';

/** What decides a fit, beside the curve. */
export interface FitSettings {
  readonly width: number;
  /** Hidden layers. */
  readonly depth: 1 | 2;
  readonly activation: FitActivation;
  readonly seed: number;
}

export const ACTIVATIONS: readonly Choice<FitActivation>[] = [
  { value: 'tanh', label: ACTIVATION_NAMES.tanh },
  { value: 'sigmoid', label: ACTIVATION_NAMES.sigmoid },
  { value: 'relu', label: ACTIVATION_NAMES.relu },
  { value: 'identity', label: 'identity: z' },
  { value: 'square', label: 'square: z²' },
];

export const DEPTHS: readonly Choice<FitSettings['depth']>[] = [
  { value: 1, label: 'one' },
  { value: 2, label: 'two' },
];

export const WIDTHS = [1, 32] as const;
export const UPDATES = 2000;
export const LEARNING_RATE = 0.01;
/** The widths of the comparison. */
export const SWEPT_WIDTHS: readonly number[] = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32];
export const FIRST_SETTINGS: FitSettings = { width: 8, depth: 1, activation: 'tanh', seed: 1 };
