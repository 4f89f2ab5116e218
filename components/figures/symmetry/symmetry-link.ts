import { packNumbers } from '../../../src/reader/base64url.ts';
import type { Outcome, SymmetryModel } from './symmetry-model.ts';

/** A state of the figure: the run, and what the reader has predicted for it. */
export interface SymmetryState {
  readonly model: SymmetryModel;
  readonly prediction: Outcome | undefined;
}

/** Writes a state for a link: start and update say it all, the parameters let the page check. */
export function writeSymmetry({ model, prediction }: SymmetryState) {
  const { start, update, furthest, network } = model;
  return { start, update, furthest, prediction, parameters: packNumbers(network.parameters) };
}
