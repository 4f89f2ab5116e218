/** Reads links, whatever they hold; loaded when there is one to be read. */
import { unpackNumbers } from '../../../src/reader/base64url.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { SEEDS } from '../../parts/controls/seeds.ts';
import { choiceOf, wholeBetween } from '../../parts/link/read-fields.ts';
import { ForgettingModel, LAST_UPDATE } from './forgetting-model.ts';
import { LAYERS, REPLAYS } from './words.ts';

/** Makes the run that a link describes, by running to it. Throws a LinkError for anything else. */
export function readForgetting(data: unknown): ForgettingModel {
  const given = (data ?? {}) as Record<string, unknown>;
  const model = new ForgettingModel({
    replayed: choiceOf(given.replayed, REPLAYS),
    layers: choiceOf(given.layers, LAYERS),
    seed: wholeBetween(given.seed, SEEDS),
  });
  model.goOnTo(wholeBetween(given.update, [0, LAST_UPDATE]));
  const { parameters, parameterCount } = model.network;
  const linked = unpackNumbers(given.parameters, parameterCount);
  if (!linked.every((parameter, i) => Object.is(parameter, parameters[i]))) {
    throw new LinkError('its weights are not those of its run');
  }
  return model;
}
