import { LinkError } from '../../../src/reader/state-link.ts';
import {
  FIRST_STATE,
  isIndex,
  type ParameterState,
  readParameterState,
} from '../../parts/small-network/parameter-state.ts';
import { FORMS, type Form } from './derivation-steps.ts';

/** A state of the figure. */
export interface DerivationState extends ParameterState {
  readonly form: Form;
  /** The steps that are open, counted from 0. */
  readonly open: readonly number[];
}

/** No derivation of a small network has more steps. */
const MOST_STEPS = 60;

/** The simplest first: a weight with one path to the loss. */
export const FIRST_DERIVATION: DerivationState = {
  ...FIRST_STATE,
  place: { layer: 2, to: 0, from: 0 },
  form: 'both',
  open: [0, 1],
};

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readDerivation(data: unknown): DerivationState {
  const { form, open } = (data ?? {}) as Record<string, unknown>;
  const found = FORMS.find(({ value }) => value === form);
  if (!found) throw new LinkError('its formulas are in a form that is not here');
  const isOpen = Array.isArray(open) && open.length <= MOST_STEPS;
  if (!(isOpen && open.every((step) => isIndex(step, MOST_STEPS)))) {
    throw new LinkError('the steps it opens are not steps');
  }
  return { ...readParameterState(data), form: found.value, open: [...new Set<number>(open)] };
}
