/** Reads links, whatever they hold; loaded when there is one to be read. */
import { SEEDS } from '../../parts/controls/seeds.ts';
import { choiceOf, demandNumbers, wholeBetween } from '../../parts/link/read-fields.ts';
import { MovingWorldModel } from './moving-world-model.ts';
import { RATES, WORLDS } from './words.ts';
import { LAST_EXAMPLE } from './world.ts';

/** Makes the run that a link describes, by running to it. Throws a LinkError for anything else. */
export function readMovingWorld(data: unknown): MovingWorldModel {
  const given = (data ?? {}) as Record<string, unknown>;
  const world = choiceOf(given.world, WORLDS);
  const rate = choiceOf(given.rate, RATES);
  const seed = wholeBetween(given.seed, SEEDS);
  const model = new MovingWorldModel({ world, rate, seed });
  model.goOnTo(wholeBetween(given.met, [0, LAST_EXAMPLE]));
  const { parameters } = model.learners[0].network;
  demandNumbers(given.parameters, parameters, 'its weights are not those of its run');
  return model;
}
