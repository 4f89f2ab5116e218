import { LinkError } from '../../../src/reader/state-link.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { isEpsilon } from '../../parts/gradient-check/check-model.ts';
import { readSmallNetwork } from '../../parts/small-network/read-small-network.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import type { FormulaView } from './formula.ts';
import { type Direction, type Grain, stepsOf } from './pass-steps.ts';

export const GRAINS: readonly Choice<Grain>[] = [
  { value: 'term', label: 'one multiply-add' },
  { value: 'neuron', label: 'one neuron' },
  { value: 'layer', label: 'one layer' },
  { value: 'all', label: 'all' },
];

export const VIEWS: readonly Choice<FormulaView>[] = [
  { value: 'symbols', label: 'symbols' },
  { value: 'numbers', label: 'numbers' },
  { value: 'both', label: 'both' },
];

/** A state of the figure. */
export interface PassState {
  readonly network: SmallNetwork;
  /** How many smallest steps are done. */
  readonly position: number;
  /** The example whose numbers are shown, from 0. */
  readonly example: number;
  readonly grain: Grain;
  readonly view: FormulaView;
  /** The nudge of the gradient check beside a backward pass. */
  readonly epsilon: number;
}

/** Reads the state that a link describes. Throws a LinkError for anything else. */
export function readPass(data: unknown, direction: Direction): PassState {
  const { network, position, example, grain, view, epsilon } = (data ?? {}) as Record<
    string,
    unknown
  >;
  const small = readSmallNetwork(network);
  return {
    network: small,
    position: countTo(stepsOf(small, direction).length, position, 'its step is not one'),
    example: countTo(small.examples.length - 1, example, 'there is no such example'),
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
