import type { Choice } from '../../parts/controls/choice.ts';
import { formatCount, formatPercent } from '../../parts/text/format-number.ts';
import { BATCH, FIRST_UPDATES, type ForgettingModel, type LayersName } from './forgetting-model.ts';

export const REPLAYS: readonly Choice<number>[] = [
  { value: 0, label: 'none' },
  { value: 2, label: `2 of ${BATCH}` },
  { value: 8, label: `8 of ${BATCH}` },
];

export const LAYERS: readonly Choice<LayersName>[] = [
  { value: 'all', label: 'all layers' },
  { value: 'last', label: 'the last layer only' },
];

const last = (values: readonly number[]) => values[values.length - 1];

/** Says which task is being learned, and how well both are known. */
export function say(model: ForgettingModel): string {
  const { update } = model;
  const first = formatPercent(last(model.firstAccuracy));
  const second = formatPercent(last(model.secondAccuracy));
  const known = `Of unseen examples it has ${first} right in clouds 1 to 3 and ${second} in clouds 4 to 6.`;
  if (update === 0) return `Nothing is learned yet. ${known}`;
  const updates = `${formatCount(update)} update${update === 1 ? '' : 's'}`;
  if (update <= FIRST_UPDATES) return `${updates} on the first task. ${known}`;
  const since = update - FIRST_UPDATES;
  return `${formatCount(since)} update${since === 1 ? '' : 's'} since the second task began. ${known}`;
}
