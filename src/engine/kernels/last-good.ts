import type { Numbers } from '../graph/numbers.ts';

interface Kept {
  step: number;
  readonly numbers: readonly Numbers[];
}

/** Copies of a state at two earlier steps: where to go back to when the numbers run away. */
export class LastGood {
  readonly #state: readonly Numbers[];
  #older: Kept | undefined;
  #newer: Kept;

  /** Keeps the present state. */
  constructor(state: readonly Numbers[], step: number) {
    this.#state = state;
    this.#newer = this.#copy(step);
  }

  /** The step that was kept last. */
  get step(): number {
    return this.#newer.step;
  }

  /** Keeps the present state, and forgets the older of the two. */
  keep(step: number): void {
    const kept = this.#older ?? this.#copy(step);
    kept.step = step;
    for (let i = 0; i < kept.numbers.length; i++) kept.numbers[i].set(this.#state[i]);
    this.#older = this.#newer;
    this.#newer = kept;
  }

  #copy(step: number): Kept {
    return { step, numbers: this.#state.map((numbers) => numbers.slice()) };
  }

  /** Puts the older state back, where there are two, and returns its step. */
  restore(): number {
    const { step, numbers } = this.#older ?? this.#newer;
    numbers.forEach((kept, i) => {
      this.#state[i].set(kept);
    });
    return step;
  }
}
