/** Reads links, whatever they hold; loaded when there is one to be read. */
import { unpackNumbers } from '../../../src/reader/base64url.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { ForgettingModel, LAST_UPDATE, SEEDS } from './forgetting-model.ts';
import { LAYERS, REPLAYS } from './words.ts';

/** Makes the run that a link describes, by running to it. Throws a LinkError for anything else. */
export function readForgetting(data: unknown): ForgettingModel {
  const given = (data ?? {}) as Record<string, unknown>;
  const replay = REPLAYS.find(({ value }) => Number(value) === given.replayed);
  if (!replay) throw new LinkError('its replay is not one of those offered');
  const layers = LAYERS.find(({ value }) => value === given.layers)?.value;
  if (!layers) throw new LinkError('its layers are not those offered');
  const seed = readCount(given.seed, SEEDS, 'seed');
  const model = new ForgettingModel({ replayed: Number(replay.value), layers, seed });
  model.goOnTo(readCount(given.update, LAST_UPDATE, 'update'));
  const { parameters, parameterCount } = model.network;
  const linked = unpackNumbers(given.parameters, parameterCount);
  if (!linked.every((parameter, i) => Object.is(parameter, parameters[i]))) {
    throw new LinkError('its weights are not those of its run');
  }
  return model;
}

function readCount(value: unknown, most: number, what: string): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > most) {
    throw new LinkError(`its ${what} is not one`);
  }
  return value as number;
}
