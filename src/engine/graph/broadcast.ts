import type { Value } from './value.ts';
import { nameOf } from './value.ts';

/** Returns the shape of an entry-by-entry result: sides must agree or be 1. Throws where they do not. */
export function broadcastShape(a: Value, b: Value): [rows: number, columns: number] {
  const fits = (m: number, n: number) => m === n || m === 1 || n === 1;
  if (!fits(a.rows, b.rows) || !fits(a.columns, b.columns)) {
    throw new Error(`${nameOf(a)} and ${nameOf(b)} do not match entry by entry`);
  }
  return [Math.max(a.rows, b.rows), Math.max(a.columns, b.columns)];
}

/** How far to go in `value.data` for the next row of the result: 0 where its one row is repeated. */
export const rowStride = (value: Value): number => (value.rows === 1 ? 0 : value.columns);

/** The same for the next column. */
export const columnStride = (value: Value): number => (value.columns === 1 ? 0 : 1);
