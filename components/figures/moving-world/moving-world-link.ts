import { packNumbers } from '../../../src/reader/base64url.ts';
import type { MovingWorldModel } from './moving-world-model.ts';

/** Writes a state for a link: settings and count say it all, the parameters let the page check. */
export function writeMovingWorld(model: MovingWorldModel) {
  const { settings, met, learners } = model;
  const [{ network }] = learners;
  return { ...settings, met, parameters: packNumbers(network.parameters) };
}
