import { packNumbers } from '../../../src/reader/base64url.ts';
import type { Thresholds } from './stopping-places.ts';
import type { TrainingRunModel } from './training-run-model.ts';

/** A state of the figure: the two runs, which of them is looked into, and the stopping rules. */
export interface TrainingRunState {
  readonly model: TrainingRunModel;
  readonly shown: 0 | 1;
  readonly thresholds: Thresholds;
}

/** Writes a state for a link: the settings say it all, the parameters let the reader's page check. */
export function writeTrainingRun({ model, shown, thresholds }: TrainingRunState) {
  const { update, furthest } = model;
  const { data, seed, taken, runs } = model.settings;
  const parameters = model.runs.map(({ network }) => packNumbers(network.parameters));
  // In one order, whichever way the reader came here: the same state, the same link.
  const begun = { data, seed, taken: taken?.small, runs };
  return { ...begun, thresholds, shown, update, furthest, parameters };
}
