import { currentStep, type PassPlace } from './pass.ts';
import { PassNumbers } from './pass-numbers.ts';
import { doneAfter } from './pass-steps.ts';
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
  const { computed, pass, steps, position, example } = place;
  const { small } = computed;
  const symbols = new Symbols(new PassNumbers(computed), example, small.examples.length);
  return pass.formula(small, currentStep(place), symbols, doneAfter(steps, position));
}
