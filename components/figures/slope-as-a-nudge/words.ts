import { formatNumber, formatPlain } from '../../parts/text/format-number.ts';
import { type NudgeState, nudge } from './nudge-model.ts';

/** Says what a nudge did, and how near the slope came to it. */
export function say(state: NudgeState): string {
  const { change, ratio, slope, predicted } = nudge(state);
  return (
    `At x\u00a0=\u00a0${formatNumber(state.x, 2)}, a nudge of ${formatPlain(state.h)} changes f by ${formatNumber(change, 4)}: ` +
    `${formatNumber(ratio, 4)} for each unit. The slope there is ${formatNumber(slope, 4)}, and slope times nudge is ${formatNumber(predicted, 4)}.`
  );
}
