/** The storage of a matrix: flat, row after row. */
export type Numbers = Float64Array | Float32Array;

/** float64 matches print; float32 halves the memory of big training. */
export type Precision = 'float64' | 'float32';

/** Gives room for so many numbers, all 0. */
export type Allocate = (size: number) => Numbers;

/** Returns `size` zeros in the given precision. */
export function zeros(size: number, precision: Precision): Numbers {
  return precision === 'float64' ? new Float64Array(size) : new Float32Array(size);
}

/** Sets every entry to zero. */
export function clear(numbers: Numbers): void {
  // A call of fill() costs more than a short loop.
  if (numbers.length > 64) numbers.fill(0);
  else for (let i = 0; i < numbers.length; i++) numbers[i] = 0;
}

/** Copies data of exactly the right length. Throws for any other. */
export function fillExactly(storage: Numbers, data: ArrayLike<number>): void {
  demandLength(data, storage.length);
  storage.set(data);
}

/** Throws where data has not the expected number of entries. */
export function demandLength(data: ArrayLike<number>, length: number): void {
  if (data.length !== length) throw new Error(`expected ${length} numbers, got ${data.length}`);
}
