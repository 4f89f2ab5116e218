import { packNumbers } from '../../../src/reader/base64url.ts';
import type { NudgeModel } from './nudge-model.ts';

/** Writes a state for a link: size and passes say it all, the parameters let the page check. */
export function writeNudging({ size, passes, network }: NudgeModel) {
  return { size, passes, parameters: packNumbers(network.parameters) };
}
