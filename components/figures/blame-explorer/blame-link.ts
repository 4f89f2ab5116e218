import { FIRST_STATE, type ParameterState } from '../../parts/small-network/parameter-state.ts';

/** A state of the figure. */
export interface BlameState extends ParameterState {
  /** The path that is looked at, counted from 0 in the list. */
  readonly path: number;
}

export const FIRST_BLAME: BlameState = { ...FIRST_STATE, path: 0 };
