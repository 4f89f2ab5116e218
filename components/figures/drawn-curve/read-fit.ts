/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import { SEEDS } from '../../parts/controls/seeds.ts';
import { choiceOf, numberBetween, wholeBetween } from '../../parts/link/read-fields.ts';
import { HEIGHTS, POINTS } from './curve-points.ts';
import { FitModel } from './fit-model.ts';
import { ACTIVATIONS, DEPTHS, UPDATES, WIDTHS } from './fit-settings.ts';

/** Makes the state that a link describes, by training to it. Throws a LinkError for anything else. */
export function readFit(data: unknown): FitModel {
  const given = (data ?? {}) as Record<string, unknown>;
  const { curve } = given;
  if (!Array.isArray(curve) || curve.length !== POINTS) {
    throw new LinkError(`its curve has not ${POINTS} points`);
  }
  const update = wholeBetween(given.update, [0, UPDATES]);
  const model = new FitModel(
    curve.map((y) => numberBetween(y, HEIGHTS)),
    {
      width: wholeBetween(given.width, WIDTHS),
      depth: choiceOf(given.depth, DEPTHS),
      activation: choiceOf(given.activation, ACTIVATIONS),
      seed: wholeBetween(given.seed, SEEDS),
    },
  );
  model.goTo(update);
  if (!Object.is(model.loss, given.loss)) {
    throw new LinkError('its loss is not that of its curve at its update');
  }
  return model;
}
