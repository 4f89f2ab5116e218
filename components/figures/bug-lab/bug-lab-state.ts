import { Random } from '../../../src/engine/random.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import { BUGS, type BugName } from './bugs.ts';
import type { Instrument } from './verdicts.ts';

/** What is looked at of a case: one of the four instruments, or its code. */
export type View = Instrument | 'code';

export const VIEWS: readonly Choice<View>[] = [
  { value: 'curve', label: 'loss curve' },
  { value: 'check', label: 'gradient check' },
  { value: 'batch', label: 'one batch' },
  { value: 'shapes', label: 'shapes' },
  { value: 'code', label: 'code' },
];

/** A state of the figure: which case, what is looked at, and what the reader says of it. */
export interface BugLabState {
  /** By which the ten are shuffled, from 1. */
  readonly order: number;
  /** Of the case in that order, from 1. */
  readonly place: number;
  readonly view: View;
  readonly bug: BugName | undefined;
  /** The instruments that are said to show it. */
  readonly could: readonly Instrument[];
  /** Whether the answer was checked, or the bug shown. */
  readonly stage: 'open' | 'checked' | 'shown';
}

export const LAST_ORDER = 99;

/** A case as it is met: nothing asked, nothing answered. */
export const openCase = (order: number, place: number): BugLabState => ({
  order,
  place,
  view: 'curve',
  bug: undefined,
  could: [],
  stage: 'open',
});

/** Returns the bugs of the cases in an order. */
export function casesOf(order: number): readonly BugName[] {
  const names = BUGS.map(({ name }) => name);
  new Random(order).fork('bug-lab').shuffle(names);
  return names;
}
