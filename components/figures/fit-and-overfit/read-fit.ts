/** Reads links, whatever they hold; loaded when there is one to be read. */
import { unpackNumbers } from '../../../src/reader/base64url.ts';
import { SEEDS } from '../../parts/controls/seeds.ts';
import {
  choiceOf,
  demandNumbers,
  numberBetween,
  wholeBetween,
} from '../../parts/link/read-fields.ts';
import { FitModel, LAST_UPDATE } from './fit-model.ts';
import {
  FEWEST_POINTS,
  type FitPoint,
  MOST_NOISE,
  MOST_POINTS,
  X_RANGE,
  Y_RANGE,
} from './points.ts';
import { DECAYS, WIDTHS } from './words.ts';

/** Makes the fit that a link describes, by running to it. Throws a LinkError for anything else. */
export function readFit(data: unknown): FitModel {
  const given = (data ?? {}) as Record<string, unknown>;
  const settings = {
    hidden: choiceOf(given.hidden, WIDTHS),
    weightDecay: choiceOf(given.weightDecay, DECAYS),
    noise: numberBetween(given.noise, [0, MOST_NOISE]),
    seed: wholeBetween(given.seed, SEEDS),
  };
  const count = wholeBetween(given.count, [FEWEST_POINTS, MOST_POINTS]);
  const model = new FitModel(settings, readPoints(given.points, count));
  model.goOnTo(wholeBetween(given.update, [0, LAST_UPDATE]));
  demandNumbers(given.parameters, model.network.parameters, 'its weights are not those of its run');
  return model;
}

function readPoints(packed: unknown, count: number): FitPoint[] {
  const numbers = unpackNumbers(packed, 2 * count);
  return Array.from({ length: count }, (_, i) => ({
    x: numberBetween(numbers[2 * i], X_RANGE),
    y: numberBetween(numbers[2 * i + 1], Y_RANGE),
  }));
}
