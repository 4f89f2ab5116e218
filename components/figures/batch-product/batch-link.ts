import { LinkError } from '../../../src/reader/state-link.ts';
import { readSmallNetwork } from '../../parts/small-network/read-small-network.ts';
import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import { type ChosenCell, hasCell } from './batch-model.ts';

/** A state of the figure. */
export interface BatchState {
  readonly network: SmallNetwork;
  readonly cell: ChosenCell;
}

/** Reads the state that a link describes. Throws a LinkError for anything else. */
export function readBatch(data: unknown): BatchState {
  const { network, cell } = (data ?? {}) as Record<string, unknown>;
  const small = readSmallNetwork(network);
  const { layer, example, neuron } = (cell ?? {}) as Record<string, unknown>;
  const chosen = { layer: whole(layer), example: whole(example), neuron: whole(neuron) };
  if (!hasCell(small, chosen)) throw new LinkError('there is no such cell');
  return { network: small, cell: chosen };
}

function whole(value: unknown): number {
  if (Number.isInteger(value)) return value as number;
  throw new LinkError('there is no such cell');
}
