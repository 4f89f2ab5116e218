import type { SmallNetwork } from '../../parts/small-network/small-network.ts';
import { type Direction, type PassStep, stepsOf } from './pass-steps.ts';

/** What a backward pass is about; a forward pass takes every row as it takes one. */
export type Scope = 'example' | 'batch';

/** Which of a network's examples a pass goes through: `example` counts from 0. */
export interface Rows {
  readonly scope: Scope;
  readonly example: number;
}

/** Returns the network with the examples that a pass in this direction goes through. */
export function networkOf(network: SmallNetwork, direction: Direction, rows: Rows): SmallNetwork {
  return direction === 'forward' || rows.scope === 'batch'
    ? network
    : { ...network, examples: [network.examples[rows.example]] };
}

/** Lists the smallest steps through these examples. */
export function stepsThrough(
  network: SmallNetwork,
  direction: Direction,
  rows: Rows,
): readonly PassStep[] {
  return stepsOf(networkOf(network, direction, rows), direction);
}
