import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { spiral } from '../../../src/engine/data/generated-classes.ts';
import { ByBackpropagation, ByDifferences, BySearch, type Racer } from './racers.ts';

export const EXAMPLES = 60;
const NOISE = 0.02;
export const LAST_ROUND = 100;

/** Three ways to make a loss smaller, each given as many multiply-adds as the others. */
export class SameBudgetModel {
  readonly seed: number;
  readonly data: Dataset;
  readonly racers: readonly [Racer, Racer, Racer];
  /** The loss of each racer after 0, 1, 2 … rounds. */
  readonly losses: readonly [number[], number[], number[]] = [[], [], []];
  /** What each may spend in a round: one gradient by differences. */
  readonly budget: number;

  constructor(seed: number) {
    this.seed = seed;
    this.data = spiral({ size: EXAMPLES, noise: NOISE, seed, arms: 2 });
    const differences = new ByDifferences('differences', this.data, seed);
    this.racers = [
      new ByBackpropagation('backpropagation', this.data, seed),
      differences,
      new BySearch('search', this.data, seed),
    ];
    this.budget = differences.price();
    this.#measure();
  }

  /** Rounds done. */
  get round(): number {
    return this.losses[0].length - 1;
  }

  get ended(): boolean {
    return this.round >= LAST_ROUND;
  }

  /** Gives each racer the budget of one round. */
  advance(): void {
    if (this.ended) return;
    for (const racer of this.racers) racer.spend(this.budget);
    this.#measure();
  }

  /** Advances to a round. */
  goOnTo(round: number): void {
    while (this.round < round && !this.ended) this.advance();
  }

  #measure(): void {
    this.racers.forEach((racer, i) => {
      this.losses[i].push(racer.loss());
    });
  }
}
