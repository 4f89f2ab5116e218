import type { Dataset } from '../../../src/engine/data/index.ts';
import { OneRun } from './one-run.ts';
import type { DataName, RunSettings } from './run-settings.ts';
import { ownStart, type RunStart } from './run-start.ts';
import type { TakenStart } from './taken-start.ts';

/** Everything that decides the two runs. */
export interface TrainingRunSettings {
  readonly data: DataName;
  /** Decides the initial weights, the same in both runs, and the order of the examples. */
  readonly seed: number;
  /** A network of the reader's with its examples: in place of these data and random weights. */
  readonly taken?: TakenStart | undefined;
  readonly runs: readonly [RunSettings, RunSettings];
}

export const FIRST_SETTINGS: TrainingRunSettings = {
  data: 'moons',
  seed: 3,
  runs: [
    { learningRate: 0.5, optimizer: 'sgd', batch: '8', order: 'shuffled' },
    { learningRate: 0.5, optimizer: 'sgd', batch: 'all', order: 'shuffled' },
  ],
};

/** Two runs from the same initial weights, at the same update, with their whole history. */
export class TrainingRunModel {
  readonly settings: TrainingRunSettings;
  readonly start: RunStart;
  readonly runs: readonly [OneRun, OneRun];
  #update = 0;

  constructor(settings: TrainingRunSettings) {
    const { data, seed, taken, runs } = settings;
    this.settings = settings;
    this.start = taken ?? ownStart(data, seed);
    this.runs = [new OneRun(runs[0], this.start, seed), new OneRun(runs[1], this.start, seed)];
  }

  /** The training examples. */
  get data(): Dataset {
    return this.start.data;
  }

  /** Updates done; a run that has diverged stands at its last good one. */
  get update(): number {
    return this.#update;
  }

  /** The latest update that either run has reached. */
  get furthest(): number {
    return Math.max(...this.runs.map(({ trainer }) => trainer.furthestStep));
  }

  /** True where neither run can go on. */
  get ended(): boolean {
    return this.runs.every(({ over }) => over);
  }

  /** Makes one update in each run; nothing once both are over. */
  advance(): void {
    if (!this.ended) this.goTo(this.#update + 1);
  }

  /** Takes both runs to an update, back or forward. */
  goTo(update: number): void {
    for (const run of this.runs) run.goTo(update);
    // Where both have diverged, neither comes there.
    this.#update = Math.min(update, this.furthest);
  }
}
