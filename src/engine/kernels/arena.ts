const ALIGNMENT = 64;

/**
 * Room for all the numbers of a training, in one piece of memory: what it hands out are views, never
 * copies. Without memory it only counts how much would be needed.
 */
export class Arena {
  /** The bytes handed out so far. */
  used: number;
  readonly #buffer: ArrayBuffer | undefined;

  /** Begins to hand out `buffer` at this byte. */
  constructor(start: number, buffer?: ArrayBuffer) {
    this.used = start;
    this.#buffer = buffer;
  }

  /** Gives room for so many float32 numbers, all 0. */
  floats = (length: number): Float32Array<ArrayBuffer> => {
    const start = this.#take(4 * length);
    return this.#buffer ? new Float32Array(this.#buffer, start, length) : new Float32Array(length);
  };

  /** Gives room for so many 32-bit integers. */
  integers(length: number): Int32Array<ArrayBuffer> {
    const start = this.#take(4 * length);
    return this.#buffer ? new Int32Array(this.#buffer, start, length) : new Int32Array(length);
  }

  /** Gives room for so many bytes. */
  bytes(length: number): Uint8Array<ArrayBuffer> {
    const start = this.#take(length);
    return this.#buffer ? new Uint8Array(this.#buffer, start, length) : new Uint8Array(length);
  }

  #take(bytes: number): number {
    const start = this.used;
    this.used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return start;
  }
}
