import type { Dataset } from '../../../../src/engine/data/index.ts';
import type { RunEnd } from '../../../parts/run/run-slice.ts';
import { sayDivergence } from '../../../parts/run/say-divergence.ts';
import { Experiment, type RunState } from './experiment.ts';
import { Inspector } from './inspector.ts';
import { Measures } from './measures.ts';
import type { OwnData } from './own-data.ts';
import type { Settings } from './settings.ts';
import { sayFinished } from './words.ts';

/** What a session is begun with. */
export interface SessionStart {
  readonly settings: Settings;
  /** The reader's own table, once there is one. */
  readonly own?: OwnData | undefined;
  /** Where a run stood that goes on. */
  readonly run?: RunState | undefined;
}

/** One experiment and all that looks at it. */
export class Session {
  readonly experiment: Experiment;
  readonly measures: Measures;
  readonly inspector: Inspector;
  readonly own: OwnData | undefined;

  /** Throws an Error in the reader's words where there can be no such experiment. */
  constructor({ settings, own, run }: SessionStart, dataset: Dataset) {
    this.experiment = new Experiment(settings, dataset, run);
    this.measures = new Measures(this.experiment);
    this.inspector = new Inspector(this.experiment);
    this.own = own;
  }

  /** Makes one update; returns how the run ended, if it did. */
  update(): RunEnd | undefined {
    const { trainer } = this.experiment;
    if (!trainer.stop) trainer.step();
    if (trainer.divergence) {
      return { kind: 'diverged', message: sayDivergence(trainer.divergence) };
    }
    if (!trainer.stop) return undefined;
    return { kind: 'finished', message: sayFinished(this.experiment, this.measures.now()) };
  }

  /** Makes all updates of this epoch but the last. */
  goToLastUpdateOfEpoch(): void {
    const { trainer } = this.experiment;
    while ((trainer.stepCount + 1) % trainer.stepsPerEpoch !== 0 && !trainer.stop) {
      if (!trainer.step()) return;
    }
  }
}
