import { packNumbers } from '../../../src/reader/base64url.ts';
import type { ForgettingModel } from './forgetting-model.ts';

/** Writes a state for a link: settings and update say it all, the parameters let the page check. */
export function writeForgetting({ settings, update, network }: ForgettingModel) {
  return { ...settings, update, parameters: packNumbers(network.parameters) };
}
