/** Reads links, whatever they hold; loaded when there is one to be read. */
import { LinkError } from '../../../src/reader/state-link.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import type { SweepState } from './sweep-link.ts';
import { RateSweep } from './sweep-model.ts';
import { NETWORKS, OPTIMIZERS, RATES, UPDATES } from './sweep-settings.ts';

/** Makes the state that a link describes, by training to it. Throws a LinkError for anything else. */
export function readSweep(data: unknown): SweepState {
  const { network, optimizer, updates, count, looked } = (data ?? {}) as Record<string, unknown>;
  const settings = {
    network: oneOf(NETWORKS, network, 'network'),
    optimizer: oneOf(OPTIMIZERS, optimizer, 'optimizer'),
    updates: oneOf(UPDATES, updates, 'number of updates'),
  };
  if (!isCount(count, RATES.length)) throw new LinkError('its number of rates is not one');
  if (!isCount(looked, RATES.length - 1)) throw new LinkError('it looks at no rate');
  const sweep = new RateSweep(settings);
  sweep.trainTo(count);
  if (!sweep.runs[looked]) throw new LinkError('it looks at a rate that it has not trained');
  return { sweep, looked };
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function oneOf<T extends string>(choices: readonly Choice<T>[], value: unknown, what: string): T {
  const found = choices.find((choice) => choice.value === value);
  if (!found) throw new LinkError(`there is no such ${what}`);
  return found.value;
}
