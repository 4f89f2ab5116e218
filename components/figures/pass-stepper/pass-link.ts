import { LinkError } from '../../../src/reader/state-link.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { isEpsilon } from '../../parts/gradient-check/check-model.ts';
import { readSmallNetwork } from '../../parts/small-network/read-small-network.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import { GRAINS, scopesOf, VIEWS } from './choices.ts';
import type { FormulaView } from './formula.ts';
import type { Direction, Grain } from './pass-steps.ts';
import { type Rows, stepsThrough } from './scope.ts';

/** A state of the figure. */
export interface PassState extends Rows {
  readonly network: SmallNetwork;
  /** How many smallest steps are done. */
  readonly position: number;
  readonly grain: Grain;
  readonly view: FormulaView;
  /** The nudge of the gradient check beside a backward pass. */
  readonly epsilon: number;
}

/** Reads the state that a link describes. Throws a LinkError for anything else. */
export function readPass(data: unknown, direction: Direction): PassState {
  const state = (data ?? {}) as Record<string, unknown>;
  // Links had no scope before a batch could be shown.
  const { network, position, grain, view, scope = 'example', epsilon } = state;
  const small = readSmallNetwork(network);
  const rows: Rows = {
    scope: oneOf(scopesOf(small.examples.length), scope),
    example: countTo(small.examples.length - 1, state.example, 'there is no such example'),
  };
  const { length } = stepsThrough(small, direction, rows);
  return {
    network: small,
    position: countTo(length, position, 'its step is not one'),
    ...rows,
    grain: oneOf(GRAINS, grain),
    view: oneOf(VIEWS, view),
    epsilon: nudge(epsilon),
  };
}

function nudge(value: unknown): number {
  if (isEpsilon(value)) return value;
  throw new LinkError('its ε is not one');
}

function countTo(most: number, value: unknown, fault: string): number {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most) {
    return value as number;
  }
  throw new LinkError(fault);
}

function oneOf<T extends string>(choices: readonly Choice<T>[], value: unknown): T {
  const found = choices.find((choice) => choice.value === value);
  if (!found) throw new LinkError('it asks for a way to step or to write that is not here');
  return found.value;
}
