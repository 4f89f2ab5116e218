import { LinkError } from '../../src/reader/state-link.ts';

/** The variant that the built page shows. */
export const FIRST_SEED = 1;
const LAST_SEED = 9999;

/** What is remembered of a numeric exercise: which variant, and what was typed. */
export interface Attempt {
  readonly seed: number;
  readonly typed: string;
}

function isSeed(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= FIRST_SEED && Number(value) <= LAST_SEED;
}

/** Returns the seed after this one; after the last comes the first. */
export function nextSeed(seed: number): number {
  return seed < LAST_SEED ? seed + 1 : FIRST_SEED;
}

/** Reads a seed from a link. Throws a `LinkError` for anything else. */
export function readSeed(data: unknown): number {
  if (!isSeed(data))
    throw new LinkError(`it asks for no variant from ${FIRST_SEED} to ${LAST_SEED}`);
  return data;
}

/** Writes an attempt to be remembered. */
export function writeAttempt({ seed, typed }: Attempt): string {
  return `${seed} ${typed}`;
}

/** Reads a remembered attempt, or undefined where it is damaged. */
export function readAttempt(answer: string): Attempt | undefined {
  const [, digits, typed] = /^(\d{1,4}) (.*)$/.exec(answer) ?? [];
  const seed = Number(digits);
  return typed !== undefined && isSeed(seed) ? { seed, typed } : undefined;
}
