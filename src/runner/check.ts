import type { Random } from '../engine/random.ts';

/** A step of the formula, in order, and its value for the arguments of a case. */
export interface Part {
  /** As the reader would write it: `Σ w δ`. */
  readonly name: string;
  readonly value: unknown;
}

/** One call of the reader's function. */
export interface Case {
  /** Each call gets a copy of its own. Functions may be passed too. */
  readonly args: readonly unknown[];
  /** By the engine or a central difference, never by the solution. */
  readonly expected: unknown;
  /** The way to the result: feedback says how far the reader's number got along it. */
  readonly parts?: readonly Part[];
  /** How the call is written in feedback, where the arguments alone would not say it. */
  readonly shown?: string;
}

/** The functions of the reader by name. */
export type Answer = Readonly<Record<string, (...args: never[]) => unknown>>;

/** One line of what the checks say. `content/exercises/<id>/checks.ts` exports a list of them. */
export interface Check {
  /** What is checked, in words: `one neuron with three inputs`. */
  readonly name: string;
  /** The function checked; the last of the starter unless said otherwise. */
  readonly of?: string;
  /** The calls, drawn from the exercise's seed. */
  readonly cases: (random: Random) => readonly Case[];
  /** How the result comes about, where it is not one plain call. */
  readonly call?: (answer: Answer, args: readonly never[]) => unknown;
  /** Relative, for every number of the result; 1e-9 unless said otherwise. */
  readonly tolerance?: number;
}

/**
 * The solution with one thing wrong, known by what it computes. `content/exercises/<id>/mistakes.ts`
 * exports a list of them.
 */
export interface Mistake {
  readonly id: string;
  /** The mistake in a few words: `no slope`. */
  readonly name: string;
  /** What to say to the reader; formulas between dollar signs. */
  readonly says: string;
  /** What is written otherwise than in the solution: pairs of old and new text. */
  readonly change: readonly (readonly [from: string, to: string])[];
}
