import { Random } from '../../../../src/engine/random.ts';

/** What a seed of the playground is used for; each use draws other numbers. */
export type SeedUse = 'points' | 'parts' | 'weights' | 'training';

/** Derives the seed of one use from a seed that the reader chose. */
export function seedFor(seed: number, use: SeedUse): number {
  return new Random(seed).fork(use).bits();
}
