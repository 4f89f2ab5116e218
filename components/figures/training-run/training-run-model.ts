import type { Dataset } from '../../../src/engine/data/index.ts';
import { OneRun } from './one-run.ts';
import { type DataName, examplesOf, type RunSettings } from './run-settings.ts';

/** Everything that decides the two runs. */
export interface TrainingRunSettings {
  readonly data: DataName;
  /** Decides the initial weights, the same in both runs, and the order of the examples. */
  readonly seed: number;
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
  readonly data: Dataset;
  readonly runs: readonly [OneRun, OneRun];
  #update = 0;

  constructor(settings: TrainingRunSettings) {
    const { data, seed, runs } = settings;
    this.settings = settings;
    this.data = examplesOf(data);
    this.runs = [new OneRun(runs[0], this.data, seed), new OneRun(runs[1], this.data, seed)];
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
    this.#update = update;
  }
}
