import { unpackNumbers } from '../../../src/reader/base64url.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import type { Choice } from '../controls/choice.ts';

/** Reads a number from `low` to `high` from a link. Throws a LinkError for anything else. */
export function numberBetween(value: unknown, [low, high]: readonly [number, number]): number {
  if (typeof value === 'number' && value >= low && value <= high) return value;
  throw new LinkError(`one of its numbers is not from ${low} to ${high}`);
}

/** Reads a whole number from `low` to `high` from a link. Throws a LinkError for anything else. */
export function wholeBetween(value: unknown, limits: readonly [number, number]): number {
  if (Number.isInteger(value)) return numberBetween(value, limits);
  throw new LinkError('one of its numbers should be whole');
}

/** Reads one of a control's choices from a link. Throws a LinkError for anything else. */
export function choiceOf<T extends string | number>(
  value: unknown,
  choices: readonly Choice<T>[],
): T {
  const found = choices.find((choice) => choice.value === value);
  if (!found) throw new LinkError('it asks for a choice that is not here');
  return found.value;
}

/** Tells whether a link's packed numbers are these very ones, bit for bit. */
export function areNumbers(packed: unknown, numbers: ArrayLike<number>): boolean {
  return unpackNumbers(packed, numbers.length).every((number, i) => Object.is(number, numbers[i]));
}

/** Demands that a run led to the numbers of its link. Throws a LinkError with the reason else. */
export function demandNumbers(
  packed: unknown,
  numbers: ArrayLike<number>,
  otherwise: string,
): void {
  if (!areNumbers(packed, numbers)) throw new LinkError(otherwise);
}
