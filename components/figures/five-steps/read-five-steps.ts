/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import { demandNumbers } from '../../parts/link/read-fields.ts';
import type { FiveStepsState } from './five-steps-link.ts';
import { EXAMPLES, FiveStepsModel, LARGEST_SEED, MOST_UPDATES } from './five-steps-model.ts';

const LARGEST_CLOCK = 5 * MOST_UPDATES + 2;

/**
 * Makes the state that a link describes, by running to it. Throws a LinkError for anything else,
 * also where the run does not lead to the link's parameters, bit for bit.
 */
export function readFiveSteps(data: unknown): FiveStepsState {
  const { seed, clock, example, parameters } = (data ?? {}) as Record<string, unknown>;
  if (!isCount(seed, LARGEST_SEED)) throw new LinkError('its seed is not one');
  if (!isCount(clock, LARGEST_CLOCK)) throw new LinkError('its step is not one');
  if (!isCount(example, EXAMPLES.size - 1)) throw new LinkError('there is no such example');
  const model = new FiveStepsModel(seed);
  while (model.clock < clock && !model.ended) model.advance();
  if (model.clock < clock) throw new LinkError('its step lies beyond the end of training');
  const { parameters: reached } = model.network;
  demandNumbers(parameters, reached, 'its weights are not those of its seed at its step');
  return { model, example };
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}
