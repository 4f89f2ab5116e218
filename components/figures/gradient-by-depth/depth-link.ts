import { packNumbers } from '../../../src/reader/base64url.ts';
import type { DepthModel } from './depth-model.ts';

/** Writes a state for a link: settings and update say it all, the loss lets the page check. */
export function writeDepth({ settings, update, losses }: DepthModel) {
  return { ...settings, update, loss: packNumbers([losses[update]]) };
}
