import type { Numbers } from '../graph/numbers.ts';

/** Adds the row b to every row of C. */
export function addRow(b: Numbers, c: Numbers): void {
  const columns = b.length;
  for (let i = 0; i < c.length; ) {
    for (let j = 0; j < columns; j++, i++) c[i] += b[j];
  }
}

/** Adds the sum of the rows of A to the row b. */
export function addColumnSums(a: Numbers, b: Numbers): void {
  const columns = b.length;
  for (let i = 0; i < a.length; ) {
    for (let j = 0; j < columns; j++, i++) b[j] += a[i];
  }
}
