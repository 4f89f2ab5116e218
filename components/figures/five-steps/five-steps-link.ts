import { packNumbers } from '../../../src/reader/base64url.ts';
import type { FiveStepsModel } from './five-steps-model.ts';

/** A state of the figure: the model, and the example that the diagram shows. */
export interface FiveStepsState {
  readonly model: FiveStepsModel;
  /** Counts from 0. */
  readonly example: number;
}

/** Writes a state for a link: seed and clock say it all, the parameters let the reader's page check. */
export function writeFiveSteps({ model, example }: FiveStepsState) {
  const { seed, clock, network } = model;
  return { seed, clock, example, parameters: packNumbers(network.parameters) };
}
