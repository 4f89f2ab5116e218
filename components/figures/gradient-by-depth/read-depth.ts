/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import { SEEDS } from '../../parts/controls/seeds.ts';
import { choiceOf, demandNumbers, wholeBetween } from '../../parts/link/read-fields.ts';
import { DepthModel, LAST_UPDATE, MOST_DEPTH } from './depth-model.ts';
import { ACTIVATIONS, STARTS } from './words.ts';

/** Makes the run that a link describes, by running to it. Throws a LinkError for anything else. */
export function readDepth(data: unknown): DepthModel {
  const given = (data ?? {}) as Record<string, unknown>;
  const { residual, normalized } = given;
  if (typeof residual !== 'boolean' || typeof normalized !== 'boolean') {
    throw new LinkError('it does not say how its layers are joined');
  }
  const model = new DepthModel({
    depth: wholeBetween(given.depth, [1, MOST_DEPTH]),
    activation: choiceOf(given.activation, ACTIVATIONS),
    start: choiceOf(given.start, STARTS),
    residual,
    normalized,
    seed: wholeBetween(given.seed, SEEDS),
  });
  const update = wholeBetween(given.update, [0, LAST_UPDATE]);
  model.goOnTo(update);
  demandNumbers(given.loss, [model.losses[update]], 'its loss is not that of its run');
  return model;
}
