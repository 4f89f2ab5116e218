/** Reads links, whatever they hold; loaded when there is one to be read. */
import { SEEDS } from '../../parts/controls/seeds.ts';
import { choiceOf, demandNumbers, wholeBetween } from '../../parts/link/read-fields.ts';
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
  demandNumbers(given.parameters, model.network.parameters, 'its weights are not those of its run');
  return model;
}
