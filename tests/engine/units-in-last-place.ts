/** Bits of doubles, and errors in units in the last place, for the tests of src/engine/math. */

const view = new DataView(new ArrayBuffer(8));

/** Reads a double from the 16 hexadecimal digits of its bits. */
export function fromHex(digits: string): number {
  view.setBigUint64(0, BigInt(`0x${digits}`));
  return view.getFloat64(0);
}

/** Returns the next double away from zero. */
export function next(x: number): number {
  view.setFloat64(0, x);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}

/** Returns the unit in the last place of x: the distance to its neighbour away from zero. */
export function unit(x: number): number {
  return next(Math.abs(x)) - Math.abs(x);
}

/** Returns how far `got` is from `expected` + `rest` units, in units in the last place of `expected`. */
export function unitsApart(got: number, expected: number, rest = 0): number {
  return Math.abs((got - expected) / unit(expected) - rest);
}
