import { formatPlain } from '../text/format-number.ts';

/** One of several things to choose from. */
export interface Choice<T extends string | number> {
  readonly value: T;
  readonly label: string;
}

/** Makes choices of numbers, each labelled by itself. */
export function numberChoices(...values: readonly number[]): readonly Choice<number>[] {
  return values.map((value) => ({ value, label: formatPlain(value) }));
}
