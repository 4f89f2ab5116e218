import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { FitModel } from './fit-model.ts';
import { ACTIVATIONS, type FitSettings } from './fit-settings.ts';
import type { WidthSweep } from './width-sweep.ts';

export function nameActivation({ activation }: FitSettings): string {
  return ACTIVATIONS.find(({ value }) => value === activation)?.label ?? '';
}

export function nameNetwork({ width, depth }: FitSettings): string {
  return depth === 1 ? `1-${width}-1` : `1-${width}-${width}-1`;
}

/** Names a comparison of widths by what is the same in all of them. */
export function nameSweep({ settings }: WidthSweep): string {
  const layers = settings.depth === 1 ? 'one layer' : 'two layers';
  return `${nameActivation(settings)}, ${layers}, seed ${settings.seed}`;
}

/** Says which network stands where in its training. */
export function say(model: FitModel): string {
  const { settings, update, loss, parameterCount } = model;
  const network = `The ${nameNetwork(settings)} network (${nameActivation(settings)}; ${formatCount(parameterCount)} parameters)`;
  const error = `a mean squared error of ${formatNumber(loss, 5)}`;
  if (update === 0) return `${network} is not trained yet: ${error}.`;
  const updates = `${formatCount(update)} update${update === 1 ? '' : 's'}`;
  return `${network} has ${error} after ${updates}.`;
}

/** Says what the comparison of widths has found so far. */
export function saySweep({ done, ended }: WidthSweep): string {
  if (done.length === 0) return 'No width is trained yet.';
  const best = done.reduce((a, b) => (b.loss < a.loss ? b : a));
  const last = done[done.length - 1];
  const found = `lowest at width ${best.width}, ${formatNumber(best.loss, 5)}; width ${last.width}: ${formatNumber(last.loss, 5)}`;
  return `${ended ? 'Every width is trained' : `${done.length} widths are trained`}: the error is ${found}.`;
}
