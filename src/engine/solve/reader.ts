import { entries, FormatError, oneOf, quoted } from './format-error.ts';
import type { Json } from './json.ts';

/** A part of a file, and where in the file it stands. */
export interface Place {
  readonly value: Json;
  readonly path: string;
}

/** Reads an object with exactly these keys; optional ones may be absent. Throws FormatError. */
export function readFields<Required extends string, Optional extends string = never>(
  place: Place,
  what: string,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Record<Required, Place> & Partial<Record<Optional, Place>> {
  const { value, path } = place;
  if (!(value instanceof Map)) throw wrong(place, 'an object');
  const known: readonly string[] = [...required, ...optional];
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  for (const key of value.keys()) {
    if (known.includes(key)) continue;
    const where = /^\w{1,30}$/.test(key) ? at(key) : `${path}[${quoted(key)}]`;
    throw new FormatError(where, `is not a key of ${what}, which has ${known.join(', ')}`);
  }
  const missing = required.find((key) => !value.has(key));
  if (missing !== undefined) throw new FormatError(at(missing), 'is missing');
  const places = known.filter((key) => value.has(key));
  return Object.fromEntries(
    places.map((key) => [key, { value: value.get(key), path: at(key) }]),
  ) as ReturnType<typeof readFields<Required, Optional>>;
}

/** Reads an array of at least one item. Throws FormatError. */
export function readItems(place: Place): Place[] {
  return itemsOf(place).map((value, i) => ({ value, path: `${place.path}[${i}]` }));
}

/** Reads an array of finite numbers: `length` of them, or at least one. Throws FormatError. */
export function readNumbers(place: Place, length?: number): number[] {
  return itemsOf(place, length).map((value, i) =>
    isFiniteNumber(value) ? value : readNumber({ value, path: `${place.path}[${i}]` }),
  );
}

/** Reads a finite number, of at least `least` where that is given. Throws FormatError. */
export function readNumber(place: Place, least = -Infinity): number {
  const { value } = place;
  if (isFiniteNumber(value) && value >= least) return value;
  throw wrong(place, least === -Infinity ? 'a finite number' : `a finite number from ${least} up`);
}

/** Reads a whole number of at least `least`. Throws FormatError. */
export function readWhole(place: Place, least: number): number {
  const { value } = place;
  if (Number.isInteger(value) && (value as number) >= least) return value as number;
  throw wrong(place, `a whole number from ${least} up`);
}

/** Reads one of the given names. Throws FormatError. */
export function readChoice<Name extends string>(place: Place, names: readonly Name[]): Name {
  const name = names.find((known) => known === place.value);
  if (name === undefined) throw wrong(place, oneOf(names));
  return name;
}

/** Reads true or false. Throws FormatError. */
export function readBoolean(place: Place): boolean {
  if (typeof place.value !== 'boolean') throw wrong(place, 'true or false');
  return place.value;
}

function itemsOf(place: Place, length?: number): readonly Json[] {
  const { value, path } = place;
  if (!Array.isArray(value)) throw wrong(place, 'an array');
  if (length !== undefined && value.length !== length) {
    throw new FormatError(path, `has ${entries(value.length)}, expected ${length}`);
  }
  if (value.length === 0) throw new FormatError(path, 'is empty');
  return value;
}

function isFiniteNumber(value: Json): value is number {
  return Number.isFinite(value);
}

function wrong({ value, path }: Place, expected: string): FormatError {
  const found = `is ${described(value)}, expected ${expected}`;
  return new FormatError(path, path === '' ? `the network ${found}` : found);
}

function described(value: Json): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'an array' : 'an object';
}
