import { recallCode } from '../../../src/reader/code-store.ts';
import type { RunMessage } from '../../../src/runner/messages.ts';
import type { Run, RunEnd, RunOptions } from '../../../src/runner/run.ts';
import { type CellState, CellStates } from './cell-states.ts';
import { itemOf, loadRunner } from './run-record.ts';

/** A cell as it is before the reader changes it: see src/pages/notebooks/. */
export interface NotebookCell {
  /** By which its code is remembered: that of the exercise, or `<notebook>-<file>`. */
  readonly id: string;
  readonly code: string;
  /** Milliseconds, where it takes longer than usual. */
  readonly deadline?: number | undefined;
}

/** What a run of cells ends with, beyond the cells themselves. */
export type Ending = Pick<RunOptions, 'exercise' | 'deadline'> & { readonly after?: string[] };

/**
 * The cells of a chapter, which share one scope. Running the k-th runs all up to it, from nothing:
 * what a cell shows is what its code gives, never what is left of an earlier run.
 */
export class Notebook {
  readonly #loadCells: () => Promise<readonly NotebookCell[]>;
  readonly #texts = new Map<number, () => string>();
  readonly #states = new CellStates();
  #cells: Promise<readonly NotebookCell[]> | undefined;
  #run: Run | undefined;
  /** Counts runs: the latest is the one that counts. */
  #turn = 0;
  /** The cell that runs, 0 before the first, and the last that is to run. */
  #current = 0;
  #last = 0;

  constructor(loadCells: () => Promise<readonly NotebookCell[]>) {
    this.#loadCells = loadCells;
  }

  /** Adds a cell that the page shows, counted from 1; returns how to take it away. */
  register(cell: number, text: () => string): () => void {
    this.#texts.set(cell, text);
    return () => this.#texts.delete(cell);
  }

  listen(listener: () => void): () => void {
    return this.#states.listen(listener);
  }

  state(cell: number): CellState {
    return this.#states.of(cell);
  }

  get running(): boolean {
    return this.#run !== undefined;
  }

  /** Notes that the code of a cell changed: what it and all below show is out of date. */
  changed(cell: number): void {
    this.#states.outdate(cell);
    this.#states.tell();
  }

  /** Forgets what one cell shows, for its code is another now; what still runs will be out of date. */
  forget(cell: number): void {
    if (!this.state(cell).running) this.#states.forget(cell);
    this.changed(cell);
  }

  /** Loads the cells, so that the first run need not wait; a failed attempt is forgotten. */
  load(): Promise<readonly NotebookCell[]> {
    this.#cells ??= this.#loadCells().catch((error: unknown) => {
      this.#cells = undefined;
      throw error;
    });
    return this.#cells;
  }

  /**
   * Runs the cells up to one, all where none is named, and what `prepare` adds. A run that another
   * one ends, before or after it began, gives undefined.
   */
  async run(
    upTo = Number.POSITIVE_INFINITY,
    prepare: () => Promise<Ending> = async () => ({}),
    onMessage: (message: RunMessage) => void = () => {},
  ): Promise<RunEnd | undefined> {
    this.stop();
    const turn = ++this.#turn;
    try {
      const [cells, ending, { run }] = await Promise.all([this.load(), prepare(), loadRunner()]);
      if (turn !== this.#turn) return undefined;
      this.#begin(Math.min(upTo, cells.length));
      this.#run = run({
        ...this.#program(cells.slice(0, upTo), ending),
        onMessage: (message) => {
          this.#receive(message);
          onMessage(message);
        },
      });
    } catch {
      if (turn !== this.#turn) return undefined;
      // Without a list there is no last cell: the first that the page shows will do.
      const asked = Number.isFinite(upTo) ? upTo : Math.min(...this.#texts.keys());
      this.#states.forget(asked);
      return this.#endAt(asked, { kind: 'broken', message: NOT_LOADED });
    }
    const end = await this.#run.end;
    return turn === this.#turn ? this.#conclude(end) : undefined;
  }

  stop(): void {
    this.#run?.stop();
  }

  /** Forgets all that cells show; their code stays. */
  restart(): void {
    this.stop();
    this.#turn++;
    this.#run = undefined;
    this.#states.forgetAll();
    this.#states.tell();
  }

  #program(cells: readonly NotebookCell[], { after = [], ...ending }: Ending) {
    const longest = Math.max(0, ...cells.map(({ deadline = 0 }) => deadline));
    const texts = cells.map(({ id, code }, i) => {
      const shown = this.#texts.get(i + 1);
      return shown ? shown() : (recallCode(id) ?? code);
    });
    return { cells: [...texts, ...after], ...(longest > 0 && { deadline: longest }), ...ending };
  }

  #begin(last: number): void {
    this.#states.forgetRunning();
    this.#current = 0;
    this.#last = last;
    for (let cell = 1; cell <= last; cell++) this.#states.begin(cell);
    this.#states.tell();
  }

  #receive(message: RunMessage): void {
    if (message.kind === 'cell') {
      this.#current = message.cell;
      this.#endAbove(message.cell);
    } else if (message.kind === 'progress') {
      const cell = Math.min(this.#current, this.#last);
      this.#states.put(cell, { progress: message.fraction });
    } else if ('cell' in message && message.cell <= this.#last) {
      const item = itemOf(message);
      const { items } = this.state(message.cell);
      if (item) this.#states.put(message.cell, { items: [...items, item] });
    }
    this.#states.tellSoon();
  }

  /** The end belongs to the cell that failed, else to the last that ran; to the last if none did. */
  #conclude(end: RunEnd): RunEnd {
    const ran = end.kind === 'done' ? this.#last : this.#current;
    const at = (end.kind === 'failed' && end.error.cell) || ran || this.#last;
    this.#endAbove(ran);
    return this.#endAt(Math.min(at, this.#last), end);
  }

  #endAbove(ran: number): void {
    const below = Math.min(ran, this.#last + 1);
    for (let cell = 1; cell < below; cell++) {
      // One that was reset in the meantime has nothing to show any more.
      if (this.state(cell).running) this.#states.end(cell, { kind: 'done' });
    }
  }

  #endAt(cell: number, end: RunEnd): RunEnd {
    this.#run = undefined;
    this.#states.end(cell, end);
    this.#states.forgetRunning();
    this.#states.tell();
    return end;
  }
}

const NOT_LOADED = 'What runs the code could not be loaded. Look at the connection and try again.';

const notebooks = new Map<string, Notebook>();

/** Returns the notebook whose cells are listed at an address: one for all its cells on the page. */
export function notebookAt(address: string): Notebook {
  const notebook = notebooks.get(address) ?? new Notebook(() => loadList(address));
  notebooks.set(address, notebook);
  return notebook;
}

async function loadList(address: string): Promise<readonly NotebookCell[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
