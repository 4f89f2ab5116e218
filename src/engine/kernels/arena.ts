const ALIGNMENT = 64;

/** Rounds a number of bytes up to where the next array may begin. */
export const rounded = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/**
 * Hands out room in one piece of memory, which is 0 at first: what it gives are views, never copies.
 * Throws RangeError where the memory is used up.
 */
export class Arena {
  readonly #buffer: ArrayBuffer;
  #next: number;

  /** Begins to hand out the buffer at this byte. */
  constructor(buffer: ArrayBuffer, start: number) {
    this.#buffer = buffer;
    this.#next = start;
  }

  /** Gives room for so many float32 numbers. */
  floats = (length: number): Float32Array<ArrayBuffer> =>
    new Float32Array(this.#buffer, this.#take(4 * length), length);

  /** Gives room for so many 32-bit integers. */
  integers(length: number): Int32Array<ArrayBuffer> {
    return new Int32Array(this.#buffer, this.#take(4 * length), length);
  }

  /** Gives room for so many bytes. */
  bytes(length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer, this.#take(length), length);
  }

  #take(bytes: number): number {
    const start = this.#next;
    this.#next += rounded(bytes);
    return start;
  }
}
