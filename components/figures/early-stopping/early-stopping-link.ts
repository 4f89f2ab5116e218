import { packNumbers } from '../../../src/reader/base64url.ts';
import type { EarlyStoppingModel } from './early-stopping-model.ts';

/** Writes a state for a link: settings and epoch say it all, the parameters let the page check. */
export function writeEarlyStopping({ settings, epoch, network }: EarlyStoppingModel) {
  // The last layer is enough to tell one run from another, and keeps the link short.
  const { weights } = network.layers[network.layers.length - 1];
  return { ...settings, epoch, outputWeights: packNumbers(weights) };
}
