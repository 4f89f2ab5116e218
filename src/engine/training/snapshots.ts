import { type Numbers, type Precision, zeros } from '../graph/numbers.ts';

/** More would make no journey noticeably shorter. */
const MOST = 256;
const FEWEST = 4;

interface Snapshot {
  step: number;
  /** The parameters, then the optimizer's memory. */
  readonly numbers: Numbers;
}

/**
 * Copies of a training state along a run, from which any step can be reached again by replaying a
 * few. They stand at equal intervals; when room runs out the interval doubles, so that a run of any
 * length takes bounded memory and a replay at most a small share of the run.
 */
export class Snapshots {
  readonly capacity: number;
  readonly #parameters: Numbers;
  readonly #memory: Numbers;
  readonly #precision: Precision;
  /** In order of their steps; the first is where the history begins. */
  readonly #kept: Snapshot[] = [];
  /** Given up by thinning, to be written again. */
  readonly #spare: Snapshot[] = [];
  #interval = 1;
  /** No snapshot is wanted before this step. */
  #due = 0;

  /** Watches over two vectors, in at most `bytes` of memory (or four snapshots). */
  constructor(parameters: Numbers, memory: Numbers, precision: Precision, bytes: number) {
    const room = Math.floor(bytes / (parameters.byteLength + memory.byteLength));
    this.capacity = Math.max(FEWEST, Math.min(MOST, room));
    this.#parameters = parameters;
    this.#memory = memory;
    this.#precision = precision;
  }

  /** The earliest step that can be gone back to. */
  get firstStep(): number {
    return this.#kept[0].step;
  }

  /** The number of snapshots now held. */
  get count(): number {
    return this.#kept.length;
  }

  /** Forgets all and begins at this step with the present state. */
  begin(step: number): void {
    this.#spare.push(...this.#kept);
    this.#kept.length = 0;
    this.#interval = 1;
    this.#add(step);
    this.#due = this.#nextAfter(step);
  }

  /** Takes a snapshot of the present state if one is due at this step and not there yet. */
  keep(step: number): void {
    if (step < this.#due) return;
    while (step % this.#interval === 0 && this.#kept.length === this.capacity) this.#thin();
    if (step % this.#interval === 0) this.#add(step);
    this.#due = this.#nextAfter(step);
  }

  /** Returns the last step with a snapshot up to this one. */
  nearest(step: number): number {
    return this.#kept[this.#indexOf(step)].step;
  }

  /** Puts the state back to what it was at `nearest(step)`. */
  restore(step: number): void {
    const { numbers } = this.#kept[this.#indexOf(step)];
    const size = this.#parameters.length;
    this.#parameters.set(numbers.subarray(0, size));
    this.#memory.set(numbers.subarray(size));
  }

  #nextAfter(step: number): number {
    return step - (step % this.#interval) + this.#interval;
  }

  #indexOf(step: number): number {
    return this.#kept.findLastIndex((snapshot) => snapshot.step <= step);
  }

  #add(step: number): void {
    const size = this.#parameters.length + this.#memory.length;
    const snapshot = this.#spare.pop() ?? { step, numbers: zeros(size, this.#precision) };
    snapshot.step = step;
    snapshot.numbers.set(this.#parameters);
    snapshot.numbers.set(this.#memory, this.#parameters.length);
    this.#kept.push(snapshot);
  }

  #thin(): void {
    this.#interval *= 2;
    let left = 1;
    for (let i = 1; i < this.#kept.length; i++) {
      const snapshot = this.#kept[i];
      if (snapshot.step % this.#interval === 0) this.#kept[left++] = snapshot;
      else this.#spare.push(snapshot);
    }
    this.#kept.length = left;
  }
}
