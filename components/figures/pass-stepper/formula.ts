import type { ComputedNetwork } from '../../parts/small-network/compute-network.ts';
import { backwardFormula } from './backward-formula.ts';
import { forwardFormula } from './forward-formula.ts';
import { PassNumbers } from './pass-numbers.ts';
import { type Direction, type Done, doneAfter, type PassStep } from './pass-steps.ts';
import { Symbols } from './symbols.ts';
import { aligned } from './tex.ts';

/** What a formula is written in. */
export type FormulaView = 'symbols' | 'numbers' | 'both';

/** A formula in TeX, line by line. */
export interface FormulaLines {
  readonly left: string;
  readonly symbols: string;
  /** The terms of a sum that the symbols above leave short; absent where they do not. */
  readonly terms?: string | undefined;
  /** Absent where there is nothing to put numbers into. */
  readonly numbers: string | undefined;
  /** The result, or the sum so far; absent before there is any. */
  readonly value: string | undefined;
}

/** Where a pass is. */
export interface PassPlace {
  readonly computed: ComputedNetwork;
  readonly direction: Direction;
  readonly steps: readonly PassStep[];
  /** How many steps are done. */
  readonly position: number;
  /** The example whose numbers are written, from 0; going back, that of the last step. */
  readonly example: number;
}

/** Returns the step that was done last; before the first, the first. */
export function currentStep({ steps, position }: PassPlace): PassStep {
  return steps[Math.max(0, position - 1)];
}

/** Writes in TeX what the last step was about. */
export function formulaTex(place: PassPlace, view: FormulaView): string {
  const { left, symbols, terms, numbers, value } = formulaLines(place);
  const shown = {
    symbols: [symbols, terms],
    numbers: [numbers, value],
    both: [symbols, numbers, value],
  }[place.position === 0 ? 'symbols' : view];
  return aligned(
    left,
    shown.filter((line) => line !== undefined),
  );
}

/** Writes every line of the formula that the last step was about. */
export function formulaLines(place: PassPlace): FormulaLines {
  const { computed, direction, steps, position, example } = place;
  const { small } = computed;
  const symbols = new Symbols(new PassNumbers(computed), example, small.examples.length);
  const done: Done = doneAfter(steps, position);
  const write = direction === 'forward' ? forwardFormula : backwardFormula;
  return write(small, currentStep(place), symbols, done);
}
