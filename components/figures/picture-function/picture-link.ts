import { LinkError } from '../../../src/reader/state-link.ts';
import { choiceOf, wholeBetween } from '../../parts/link/read-fields.ts';
import { HIDDEN, PictureModel, UPDATES } from './picture-model.ts';
import { PICTURES } from './pictures.ts';

/** Writes a state for a link: settings and update say it all, the error lets the page check. */
export function writePicture(model: PictureModel) {
  return { ...model.settings, update: model.update, error: model.look().error };
}

/** Makes the state that a link describes, by training to it. Throws a LinkError for anything else. */
export function readPicture(data: unknown): PictureModel {
  const given = (data ?? {}) as Record<string, unknown>;
  const settings = {
    picture: choiceOf(given.picture, PICTURES),
    hidden: choiceOf(given.hidden, HIDDEN),
  };
  const update = wholeBetween(given.update, [0, UPDATES]);
  const model = new PictureModel(settings);
  model.goTo(update);
  if (!Object.is(model.look().error, given.error)) {
    throw new LinkError('its error is not that of its network at its update');
  }
  return model;
}
