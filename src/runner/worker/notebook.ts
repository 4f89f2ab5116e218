import { CAPS, type Plot, type Series } from '../messages.ts';
import type { Outbox } from './outbox.ts';

/** What `import { … } from 'notebook'` gives a cell: pictures, progress, numbers for a figure. */
export interface Notebook {
  /** Plots a list of numbers, or several by name, such as the loss after each epoch. */
  curve(values: ArrayLike<number> | Record<string, ArrayLike<number>>): void;
  /** Shows a small matrix as a heat map. */
  matrix(rows: ArrayLike<ArrayLike<number>>): void;
  /** Shows what a function of two numbers gives over a square. */
  region(f: (x1: number, x2: number) => number, low?: number, high?: number): void;
  /** Moves the progress bar of a long run: from 0 to 1. */
  progress(fraction: number, text?: string): void;
  /** Hands numbers to the figure that runs this code. */
  data(name: string, numbers: ArrayLike<number>): void;
}

export function makeNotebook(outbox: Outbox): Notebook {
  const plot = (picture: Plot) =>
    outbox.sendCapped('plots', { kind: 'plot', cell: outbox.cell, plot: picture });
  return {
    curve: (values) => plot({ kind: 'curve', series: seriesOf(values) }),
    matrix: (rows) => plot({ kind: 'matrix', rows: rowsOf(rows) }),
    region: (f, low = -1, high = 1) =>
      plot({ kind: 'region', rows: sample(f, low, high), x: [low, high], y: [low, high] }),
    progress: (fraction, text = '') =>
      outbox.sendCapped('progress', {
        kind: 'progress',
        fraction: Math.min(1, Math.max(0, Number(fraction) || 0)),
        text: String(text).slice(0, 200),
      }),
    data: (name, numbers) =>
      outbox.sendCapped('data', {
        kind: 'data',
        name: String(name).slice(0, 60),
        numbers: numbersOf(numbers).slice(0, CAPS.numbers),
      }),
  };
}

function numbersOf(values: ArrayLike<number>): number[] {
  return Array.from(values, Number);
}

function seriesOf(values: ArrayLike<number> | Record<string, ArrayLike<number>>): Series[] {
  const named = 'length' in values ? [['', values] as const] : Object.entries(values);
  return named.slice(0, CAPS.series).map(([name, list]) => ({
    name: name.slice(0, 60),
    values: thin(numbersOf(list as ArrayLike<number>)),
  }));
}

/** Keeps every so-maniest of a long list, the first and the last among them. */
function thin(values: number[]): number[] {
  const { points } = CAPS;
  if (values.length <= points) return values;
  const step = (values.length - 1) / (points - 1);
  return Array.from({ length: points }, (_, i) => values[Math.round(i * step)]);
}

function rowsOf(rows: ArrayLike<ArrayLike<number>>): number[][] {
  return Array.from(rows, (row) => numbersOf(row).slice(0, CAPS.side)).slice(0, CAPS.side);
}

/** Values over a square grid, the row of the largest second number first, as it is drawn. */
function sample(f: (x1: number, x2: number) => number, low: number, high: number): number[][] {
  const side = 60;
  const at = (i: number) => low + ((high - low) * (i + 0.5)) / side;
  return Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) => Number(f(at(column), at(side - 1 - row)))),
  );
}
