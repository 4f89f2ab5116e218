import type { NetworkWithData } from '../../../src/engine/solve/index.ts';
import { type Order, OrderRun } from './order-run.ts';

/** Where the article stops. */
export const LAST = 10_000;

/** How far both runs have gone when the book is built, and which update is then looked at. */
export const FIRST = { reached: 100, updates: 1 } as const;

export const ORDERS = ['right', 'stale'] as const satisfies readonly Order[];

/** What is drawn of both runs after some update. */
export interface Sample {
  readonly updates: number;
  readonly loss: Readonly<Record<Order, number>>;
  /** How far the gradient that the order uses next is from a central difference. */
  readonly distance: Readonly<Record<Order, number>>;
}

/** Both orders, trained side by side from the same weights; any update reached can be looked at. */
export class StaleOrderModel {
  readonly runs: Readonly<Record<Order, OrderRun>>;
  /** After 1, 2, … 9, 10, 20, … updates, as far as the runs have gone. */
  readonly samples: Sample[] = [];
  reached = 0;

  constructor(network: NetworkWithData) {
    this.runs = { right: new OrderRun(network, 'right'), stale: new OrderRun(network, 'stale') };
    this.restart();
  }

  /** How many updates the state looked at is after. */
  get updates(): number {
    return this.runs.right.updates;
  }

  restart(): void {
    this.reached = 0;
    this.samples.length = 0;
    this.runTo(FIRST.reached);
    this.lookAt(FIRST.updates);
  }

  /** Makes one update of both runs, from the last one that was reached. */
  advance(): void {
    this.lookAt(this.reached);
    for (const order of ORDERS) this.runs[order].advance();
    this.reached++;
    if (isSampled(this.reached)) this.samples.push(this.sample());
  }

  runTo(updates: number): void {
    while (this.reached < updates) this.advance();
  }

  /** Goes to an update that was reached. */
  lookAt(updates: number): void {
    for (const order of ORDERS) this.runs[order].goTo(Math.min(updates, this.reached));
  }

  private sample(): Sample {
    const of = (read: (run: OrderRun) => number) => ({
      right: read(this.runs.right),
      stale: read(this.runs.stale),
    });
    return {
      updates: this.updates,
      loss: of((run) => run.loss),
      distance: of((run) => run.next().distance),
    };
  }
}

function isSampled(updates: number): boolean {
  const [mantissa] = updates.toExponential().split('e');
  return Number.isInteger(Number(mantissa));
}
