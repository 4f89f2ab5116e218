import { cos, log } from './math/index.ts';

/** Everything a generator remembers: four 32-bit words, not all zero. Survives JSON. */
export type RandomState = readonly [number, number, number, number];

const TWO_TO_32 = 4294967296;
const TWO_TO_26 = 67108864;
const TWO_TO_53 = 9007199254740992;
const GOLDEN_GAMMA = 0x9e3779b9;

/**
 * Scrambles a 32-bit integer, one to one: the finaliser of MurmurHash3 (Appleby 2011).
 * Applied to a counter in steps of the golden ratio it is SplitMix (Steele, Lea & Flood 2014)
 * in 32 bits.
 */
export function mix32(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function isWord(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < TWO_TO_32;
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/**
 * Draws seeded random numbers, the same bits everywhere: xoshiro128** (Blackman & Vigna 2018).
 * Its period is 2^128 − 1. Not for secrets.
 */
export class Random {
  private readonly words = new Uint32Array(4);

  /** Starts the stream of a seed, an integer 0 … 2^32 − 1; throws RangeError for any other. */
  constructor(seed: number) {
    if (!isWord(seed)) throw new RangeError(`seed must be an integer 0 … 2^32 − 1, not ${seed}`);
    for (let i = 0; i < 4; i++) this.words[i] = mix32(seed + (i + 1) * GOLDEN_GAMMA);
  }

  /** Draws 32 random bits as an integer 0 … 2^32 − 1. */
  bits(): number {
    const s = this.words;
    const result = Math.imul(rotateLeft(Math.imul(s[1], 5), 7), 9) >>> 0;
    const shifted = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotateLeft(s[3], 11);
    return result;
  }

  /** Draws a multiple of 2^−53, uniform over [0, 1). */
  next(): number {
    const high = this.bits() >>> 5;
    const low = this.bits() >>> 6;
    return (high * TWO_TO_26 + low) / TWO_TO_53;
  }

  /** Draws uniformly from [low, high); rounding may give `high` itself. */
  uniform(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** Draws an integer 0 … n − 1, each equally likely; n is an integer 1 … 2^32. */
  integer(n: number): number {
    if (!isWord(n - 1)) throw new RangeError(`n must be an integer 1 … 2^32, not ${n}`);
    const fair = TWO_TO_32 - (TWO_TO_32 % n);
    let bits = this.bits();
    while (bits >= fair) bits = this.bits();
    return bits % n;
  }

  /** Draws from the normal distribution, always with two calls of `next` (Box & Muller 1958). */
  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * log(1 - this.next()));
    return mean + deviation * radius * cos(2 * Math.PI * this.next());
  }

  /** Reorders a list in place, each order equally likely (Fisher & Yates; Durstenfeld 1964). */
  shuffle<T>(items: { readonly length: number; [index: number]: T }): void {
    for (let last = items.length - 1; last > 0; last--) {
      const chosen = this.integer(last + 1);
      const moved = items[last];
      items[last] = items[chosen];
      items[chosen] = moved;
    }
  }

  /** Returns the place in the stream, for `restore`. */
  state(): RandomState {
    const [a, b, c, d] = this.words;
    return [a, b, c, d];
  }

  /** Goes to a place in a stream; throws RangeError for what is not a state. */
  restore(state: RandomState): void {
    const valid = Array.isArray(state) && state.length === 4 && state.every(isWord);
    if (!valid || state.every((word) => word === 0)) {
      throw new RangeError('a random state is four integers 0 … 2^32 − 1, not all zero');
    }
    this.words.set(state);
  }

  /**
   * Starts a stream of its own, fixed by this one's present state and the label.
   * Draws nothing from this stream, so a new fork changes no other number.
   */
  fork(label: string): Random {
    let hash = 0;
    for (const word of this.words) hash = mix32((hash ^ word) + GOLDEN_GAMMA);
    for (let i = 0; i < label.length; i++) {
      hash = mix32((hash ^ label.charCodeAt(i)) + GOLDEN_GAMMA);
    }
    return new Random(hash);
  }
}
