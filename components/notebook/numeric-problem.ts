import { Random } from '../../src/engine/random.ts';
import { agrees, halfUnit, type Precision } from './significant.ts';

/** A wrong way to work, known by the number it leads to. */
export interface Mistake {
  readonly value: number;
  readonly explanation: string;
}

/** One variant of a problem: its numbers, its answer, and the way from one to the other. */
export interface NumericVariant {
  /** The numbers the reader is given, by name: from them anyone can compute the answer. */
  readonly given: Readonly<Record<string, number>>;
  /** Paragraphs with formulas between dollar signs, as all texts here. */
  readonly prompt: readonly string[];
  /** What the field is called. */
  readonly label: string;
  readonly answer: number;
  readonly precision: Precision;
  readonly mistakes: readonly Mistake[];
  /** The worked solution, step by step; the first step alone is shown as a hint. */
  readonly solution: readonly string[];
}

/** A numeric exercise: the same seed gives the same variant everywhere. */
export interface NumericProblem {
  readonly id: string;
  readonly generate: (seed: number) => NumericVariant;
}

/** Draws that may be thrown away before a problem is held to be ill made. */
const PATIENCE = 1000;

/** Makes a problem that draws until right answer and mistakes can be told apart by their values. */
export function numericProblem(
  id: string,
  draw: (random: Random) => NumericVariant,
): NumericProblem {
  const generate = (seed: number) => {
    const random = new Random(seed).fork(id);
    for (let attempt = 0; attempt < PATIENCE; attempt++) {
      const variant = draw(random);
      if (isDistinct(variant)) return variant;
    }
    throw new Error(`${id}, seed ${seed}: answer and mistakes coincide in every draw`);
  };
  return { id, generate };
}

/** Draws a number from `low` to `high` with so many decimals, as short as it is printed. */
export function drawDecimal(random: Random, low: number, high: number, decimals: number): number {
  const scale = Number(`1e${decimals}`);
  const steps = Math.round((high - low) * scale);
  return (Math.round(low * scale) + random.integer(steps + 1)) / scale;
}

/** Tells whether no typed number could stand for two of the answer and the mistakes. */
function isDistinct({ answer, mistakes, precision }: NumericVariant): boolean {
  const values = [answer, ...mistakes.map(({ value }) => value)];
  return values.every((a, i) =>
    values.slice(i + 1).every((b) => {
      const apart = halfUnit(a, precision) + halfUnit(b, precision);
      return Math.abs(a - b) > 1.01 * apart && !agrees(a, b, precision);
    }),
  );
}
