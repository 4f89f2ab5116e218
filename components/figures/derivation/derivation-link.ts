import { FIRST_STATE, type ParameterState } from '../../parts/small-network/parameter-state.ts';
import type { Form } from './derivation-steps.ts';

/** A state of the figure. */
export interface DerivationState extends ParameterState {
  readonly form: Form;
  /** The steps that are open, counted from 0. */
  readonly open: readonly number[];
}

/** The simplest first: a weight with one path to the loss. */
export const FIRST_DERIVATION: DerivationState = {
  ...FIRST_STATE,
  place: { layer: 2, to: 0, from: 0 },
  form: 'both',
  open: [0, 1],
};
