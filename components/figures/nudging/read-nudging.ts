import { unpackNumbers } from '../../../src/reader/base64url.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { MOST_PASSES, NudgeModel } from './nudge-model.ts';
import { SIZES, type Size } from './task.ts';

/**
 * Makes the state that a link describes, by nudging to it. Throws a LinkError for anything else,
 * also where the run does not lead to the link's parameters.
 */
export function readNudging(data: unknown): NudgeModel {
  const { size, passes, parameters } = (data ?? {}) as Record<string, unknown>;
  if (!SIZES.includes(size as Size)) throw new LinkError('it has another number of inputs');
  if (!Number.isInteger(passes) || (passes as number) < 1 || (passes as number) > MOST_PASSES) {
    throw new LinkError('its count of forward passes is not one');
  }
  const model = new NudgeModel(size as Size);
  while (model.passes < (passes as number) && !model.ended) model.nudge();
  if (model.passes < (passes as number)) {
    throw new LinkError('its count lies beyond the end of training');
  }
  const numbers = unpackNumbers(parameters, model.network.parameterCount);
  if (!numbers.every((number, i) => number === model.network.parameters[i])) {
    throw new LinkError('its weights are not those of so many nudges');
  }
  return model;
}
