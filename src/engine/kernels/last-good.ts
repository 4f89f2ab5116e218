import type { Numbers } from '../graph/numbers.ts';

interface Kept {
  step: number;
  readonly numbers: readonly Numbers[];
}

/** Copies of a state at two earlier steps: where to go back to when the numbers run away. */
export class LastGood {
  readonly #state: readonly Numbers[];
  #older: Kept;
  #newer: Kept;

  /** Makes room; `begin` is to be called before anything is kept. */
  constructor(state: readonly Numbers[]) {
    const room = () => ({ step: 0, numbers: state.map(({ length }) => new Float32Array(length)) });
    this.#state = state;
    this.#older = room();
    this.#newer = room();
  }

  /** The step that was kept last. */
  get step(): number {
    return this.#newer.step;
  }

  /** Keeps the present state, and forgets the older of the two. */
  keep(step: number): void {
    const kept = this.#older;
    kept.step = step;
    for (let i = 0; i < kept.numbers.length; i++) kept.numbers[i].set(this.#state[i]);
    this.#older = this.#newer;
    this.#newer = kept;
  }

  /** Keeps the present state and forgets both. */
  begin(step: number): void {
    this.keep(step);
    // The other is as good as gone: this step is the earliest that `restore` may go to.
    this.#older.step = -1;
  }

  /** Puts the older state back, where there are two, and returns its step. */
  restore(): number {
    const { step, numbers } = this.#older.step < 0 ? this.#newer : this.#older;
    numbers.forEach((kept, i) => {
      this.#state[i].set(kept);
    });
    return step;
  }
}
