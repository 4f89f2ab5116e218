import { mix32, type Random } from '../random.ts';

/** What a trainer draws random numbers for: each has streams of its own. */
export type Purpose = 'order' | 'dropout';

const PURPOSES: Record<Purpose, number> = { order: 0x6f726465, dropout: 0x64726f70 };
const GOLDEN_GAMMA = 0x9e3779b9;

// Random.restore takes a list: one, written anew each time, so that training allocates nothing.
const words: [number, number, number, number] = [0, 0, 0, 0];

/**
 * Sends `random` to the beginning of the stream that belongs to a seed, a purpose and a number (of
 * an epoch, of a step). What is drawn there does not depend on what was drawn before, so that any
 * step can be repeated knowing only its number.
 */
export function startStream(random: Random, seed: number, purpose: Purpose, number: number): void {
  const key = mix32(mix32(seed ^ PURPOSES[purpose]) + number);
  for (let i = 0; i < 4; i++) words[i] = mix32(key + Math.imul(i + 1, GOLDEN_GAMMA));
  random.restore(words);
}
