/**
 * Returns where two results first part, as a reader would write the place (`''` for the whole,
 * `[1]`, `.weights[0]`), or undefined where every number agrees to the relative tolerance.
 */
export function whereTheyPart(
  expected: unknown,
  got: unknown,
  tolerance: number,
  place = '',
): string | undefined {
  if (expected === got) return undefined;
  if (typeof expected === 'number') {
    return typeof got === 'number' && agree(expected, got, tolerance) ? undefined : place;
  }
  if (typeof expected !== 'object' || expected === null) {
    return Object.is(expected, got) ? undefined : place;
  }
  if (typeof got !== 'object' || got === null) return place;
  if (isList(expected)) {
    if (!isList(got) || got.length !== expected.length) return place;
    for (let i = 0; i < expected.length; i++) {
      const parted = whereTheyPart(expected[i], got[i], tolerance, `${place}[${i}]`);
      if (parted !== undefined) return parted;
    }
    return undefined;
  }
  for (const [name, value] of Object.entries(expected)) {
    const other = (got as Record<string, unknown>)[name];
    const parted = whereTheyPart(value, other, tolerance, `${place}.${name}`);
    if (parted !== undefined) return parted;
  }
  return undefined;
}

/** Lists and typed arrays are alike: what counts is their numbers. */
function isList(value: object): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** Numbers near zero are compared as if they were 1e-6 large: a difference has noise. */
function agree(a: number, b: number, tolerance: number): boolean {
  if (Object.is(a, b)) return true;
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1e-6);
}
