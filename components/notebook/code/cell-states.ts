import type { RunEnd } from '../../../src/runner/run.ts';
import type { OutputItem } from './run-record.ts';

/** What a cell shows beneath itself. */
export interface CellState {
  readonly running: boolean;
  readonly items: readonly OutputItem[];
  /** How the run ended here; undefined before the first. */
  readonly end: RunEnd | undefined;
  /** From 0 to 1, where the code tells. */
  readonly progress: number | undefined;
  /** Whether code above or in the cell has changed since. */
  readonly stale: boolean;
}

export const NOT_RUN: CellState = {
  running: false,
  items: [],
  end: undefined,
  progress: undefined,
  stale: false,
};

/** What the cells of a notebook show, counted from 1, and who wants to know. */
export class CellStates {
  readonly #states = new Map<number, CellState>();
  readonly #listeners = new Set<() => void>();
  #drawn = false;

  of(cell: number): CellState {
    return this.#states.get(cell) ?? NOT_RUN;
  }

  put(cell: number, change: Partial<CellState>): void {
    this.#states.set(cell, { ...this.of(cell), ...change });
  }

  begin(cell: number): void {
    this.#states.set(cell, { ...NOT_RUN, running: true });
  }

  end(cell: number, end: RunEnd): void {
    this.put(cell, { running: false, end, progress: undefined });
  }

  forget(cell: number): void {
    this.#states.delete(cell);
  }

  forgetAll(): void {
    this.#states.clear();
  }

  /** Forgets the cells that no run will reach any more. */
  forgetRunning(): void {
    for (const [cell, { running }] of this.#states) if (running) this.#states.delete(cell);
  }

  /** Puts out of date what a cell and those below it show, or will show when the run is over. */
  outdate(first: number): void {
    for (const cell of this.#states.keys()) if (cell >= first) this.put(cell, { stale: true });
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Messages come in floods: they are shown once a frame. */
  tellSoon(): void {
    if (this.#drawn) return;
    this.#drawn = true;
    requestAnimationFrame(() => {
      this.#drawn = false;
      this.tell();
    });
  }
}
