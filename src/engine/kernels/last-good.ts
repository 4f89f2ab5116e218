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

  /** Keeps the state as it is now, at this step. */
  constructor(state: readonly Numbers[], step: number) {
    this.#state = state;
    this.#older = { step, numbers: state.map((numbers) => numbers.slice()) };
    this.#newer = { step, numbers: state.map((numbers) => numbers.slice()) };
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
    this.keep(step);
  }

  /** Puts the older state back and returns its step. */
  restore(): number {
    const { step, numbers } = this.#older;
    numbers.forEach((kept, i) => {
      this.#state[i].set(kept);
    });
    return step;
  }
}
