/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import { isIndex, readParameterState } from '../../parts/small-network/read-parameter-state.ts';
import type { DerivationState } from './derivation-link.ts';
import { FORMS } from './derivation-steps.ts';

/** No derivation of a small network has more steps. */
const MOST_STEPS = 60;

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
