import { LinkError } from '../../../src/reader/state-link.ts';
import { readSmallNetwork } from '../../parts/small-network/read-small-network.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import { RATES } from './drop-model.ts';

/** A state of the figure: where training began, where it stands, and the rate of the next step. */
export interface DropState {
  readonly start: SmallNetwork;
  readonly network: SmallNetwork;
  /** Updates made so far. */
  readonly updates: number;
  readonly rate: number;
}

const MOST_UPDATES = 1e6;

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readDrop(data: unknown): DropState {
  const { start, network, updates, rate } = (data ?? {}) as Record<string, unknown>;
  if (!(typeof rate === 'number' && rate >= RATES.min && rate <= RATES.max)) {
    throw new LinkError('its learning rate is not one of the slider’s');
  }
  if (
    !(
      typeof updates === 'number' &&
      Number.isInteger(updates) &&
      updates >= 0 &&
      updates <= MOST_UPDATES
    )
  ) {
    throw new LinkError('its number of updates is not one');
  }
  return { start: readSmallNetwork(start), network: readSmallNetwork(network), updates, rate };
}
