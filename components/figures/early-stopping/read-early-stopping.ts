/** Reads links, whatever they hold; loaded when there is one to be read. */
import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { unpackNumbers } from '../../../src/reader/base64url.ts';
import { LinkError } from '../../../src/reader/state-link.ts';
import { SEEDS } from '../../parts/controls/seeds.ts';
import { choiceOf, wholeBetween } from '../../parts/link/read-fields.ts';
import {
  EarlyStoppingModel,
  type EarlyStoppingSettings,
  HIDDEN,
  LAST_EPOCH,
} from './early-stopping-model.ts';
import { DATA, DECAYS, DROPOUTS, EXAMPLES } from './words.ts';

/** What a link describes; the run is made when its data are there. */
export interface LinkedRun {
  readonly settings: EarlyStoppingSettings;
  readonly epoch: number;
  readonly outputWeights: Float64Array;
}

/** Reads what a link describes. Throws a LinkError for what no run can be. */
export function readEarlyStopping(data: unknown): LinkedRun {
  const given = (data ?? {}) as Record<string, unknown>;
  if (typeof given.copies !== 'boolean')
    throw new LinkError('it does not say whether there is a leak');
  return {
    settings: {
      data: choiceOf(given.data, DATA),
      examples: choiceOf(given.examples, EXAMPLES),
      weightDecay: choiceOf(given.weightDecay, DECAYS),
      dropout: choiceOf(given.dropout, DROPOUTS),
      copies: given.copies,
      seed: wholeBetween(given.seed, SEEDS),
    },
    epoch: wholeBetween(given.epoch, [0, LAST_EPOCH]),
    outputWeights: unpackNumbers(given.outputWeights, HIDDEN),
  };
}

/** Makes the run that a link describes, by running to it. Throws a LinkError if it is another. */
export function runLinked({ settings, epoch, outputWeights }: LinkedRun, data: Dataset) {
  const model = new EarlyStoppingModel(settings, data);
  model.goOnTo(epoch);
  const { layers } = model.network;
  const { weights } = layers[layers.length - 1];
  if (!outputWeights.every((weight, i) => Object.is(weight, weights[i]))) {
    throw new LinkError('its weights are not those of its run');
  }
  return model;
}
