import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import type { NextStep, Order } from './order-run.ts';

export const NAMES: Readonly<Record<Order, string>> = {
  right: 'right order',
  stale: 'stale order',
};

/** What is said of both orders at some update. */
export interface SeenOrders {
  readonly updates: number;
  readonly loss: Readonly<Record<Order, number>>;
  readonly next: Readonly<Record<Order, NextStep>>;
}

/** Says how far apart the losses are, and what the gradient check says of each order. */
export function say({ updates, loss, next }: SeenOrders): string {
  const after = updates === 1 ? '1 update' : `${formatCount(updates)} updates`;
  const share = (100 * (loss.stale - loss.right)) / loss.right;
  const side = share < 0 ? 'below' : 'above';
  return (
    `After ${after} the loss of the stale order is ${formatNumber(Math.abs(share), 4)} % ${side} ` +
    `that of the right order. Its next gradient is off by ${percent(next.stale.distance)} in some ` +
    `weight; that of the right order agrees with the central difference to ${scale(next.right.distance)}.`
  );
}

const percent = (share: number) => `${formatNumber(100 * share, share < 0.001 ? 4 : 1)} %`;

/** Writes a small distance as one part in a power of ten. */
function scale(distance: number): string {
  if (distance === 0) return 'the last digit';
  const power = -Number(distance.toExponential().split('e')[1]) - 1;
  return `at least ${power} digits`;
}
