import { LinkError } from '../../../src/reader/state-link.ts';
import type { Order } from './order-run.ts';
import { LAST, ORDERS } from './stale-order-model.ts';

/** A state of the figure: how far both runs have gone, what is looked at, whose numbers are compared. */
export interface StaleOrderState {
  readonly reached: number;
  readonly updates: number;
  readonly order: Order;
}

/** Reads the state a link describes. Throws a LinkError for anything else. */
export function readStaleOrder(data: unknown): StaleOrderState {
  const { reached, updates, order } = (data ?? {}) as Record<string, unknown>;
  const known = ORDERS.find((each) => each === order);
  if (!known) throw new LinkError('it names no order of the two');
  if (!isCount(reached, LAST)) throw new LinkError('it goes to no update of the run');
  if (!isCount(updates, reached)) throw new LinkError('it looks at an update that is not reached');
  return { reached, updates, order: known };
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;
}
