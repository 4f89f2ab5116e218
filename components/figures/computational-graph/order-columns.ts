import type { Slot } from './layered-layout.ts';

const ROUNDS = 8;

/**
 * Orders each column so that few edges cross: first as the graph is met from the target, then by the
 * middle of what each slot is joined to, as long as that helps.
 */
export function orderColumns(columns: Slot[][]): void {
  orderAsMet(columns);
  let best = columns.map((column) => [...column]);
  let fewest = crossings(columns);
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    for (let i = columns.length - 2; i >= 0; i--) sortByMiddle(columns[i], columns[i + 1], 'next');
    for (let i = 1; i < columns.length; i++) sortByMiddle(columns[i], columns[i - 1], 'before');
    const now = crossings(columns);
    if (now >= fewest) continue;
    fewest = now;
    best = columns.map((column) => [...column]);
  }
  best.forEach((column, i) => {
    columns[i].splice(0, column.length, ...column);
  });
}

/** Walks from the target through the inputs, in their order: a tree has no crossing then. */
function orderAsMet(columns: Slot[][]): void {
  const met = new Map<Slot, number>();
  const visit = (slot: Slot) => {
    if (met.has(slot)) return;
    met.set(slot, met.size);
    slot.before.forEach(visit);
  };
  columns[columns.length - 1].forEach(visit);
  for (const column of columns) {
    column.sort((a, b) => (met.get(a) as number) - (met.get(b) as number));
  }
}

function sortByMiddle(column: Slot[], beside: readonly Slot[], side: 'next' | 'before'): void {
  const place = new Map(beside.map((slot, i) => [slot, i]));
  const middle = new Map(
    column.map((slot, i) => {
      const near = slot[side].map((one) => place.get(one) as number);
      return [slot, near.length === 0 ? i : near.reduce((sum, x) => sum + x, 0) / near.length];
    }),
  );
  column.sort((a, b) => (middle.get(a) as number) - (middle.get(b) as number));
}

/** Counts the pairs of edges between neighbouring columns that cross. */
function crossings(columns: readonly Slot[][]): number {
  let count = 0;
  for (let i = 0; i + 1 < columns.length; i++) {
    const place = new Map(columns[i + 1].map((slot, j) => [slot, j]));
    const ends = columns[i].map((slot) => slot.next.map((one) => place.get(one) as number));
    ends.forEach((mine, a) => {
      for (const others of ends.slice(a + 1)) {
        for (const end of mine) count += others.filter((other) => other < end).length;
      }
    });
  }
  return count;
}
