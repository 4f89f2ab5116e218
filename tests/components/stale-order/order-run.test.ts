import { describe, expect, test } from 'vitest';
import { type Order, OrderRun } from '../../../components/figures/stale-order/order-run.ts';
import { readStaleOrder } from '../../../components/figures/stale-order/stale-order-link.ts';
import {
  FIRST,
  StaleOrderModel,
} from '../../../components/figures/stale-order/stale-order-model.ts';
import { say } from '../../../components/figures/stale-order/words.ts';
import { network } from '../../../content/examples/mazur.ts';
import { solve } from '../../../src/engine/solve/index.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

function trainedTo(order: Order, updates: number): OrderRun {
  const run = new OrderRun(network, order);
  run.goTo(updates);
  return run;
}

describe('the right order', () => {
  test('is that of the worked solution', () => {
    expect(trainedTo('right', 300).loss).toBe(solve({ ...network, updates: 300 }).lossAfter);
  });

  test('uses the gradient that nudging finds, and what comes back is the sum over both outputs', () => {
    const run = trainedTo('right', 40);
    const { delta, through, arriving, distance } = run.next();
    expect(distance).toBeLessThan(1e-6);
    expect(arriving[0]).toBeCloseTo(delta[0] * through[0] + delta[1] * through[2], 15);
    expect(arriving[1]).toBeCloseTo(delta[0] * through[1] + delta[1] * through[3], 15);
  });
});

describe('the stale order', () => {
  test('goes through the output weights of the next update', () => {
    const next = trainedTo('stale', 0).next();
    expect(next.through).toEqual(solve(network).updated[1].weights.flat());
    const { delta, through, arriving } = next;
    expect(arriving[0]).toBeCloseTo(delta[0] * through[0] + delta[1] * through[2], 15);
  });

  test('is off at first, even in sign after some updates, and hardly at the end', () => {
    expect(trainedTo('stale', 0).next().distance).toBeCloseTo(0.168, 3);
    const { used, numeric } = trainedTo('stale', 6).next();
    expect(used.some((gradient, i) => gradient * numeric[i] < 0)).toBe(true);
    expect(trainedTo('stale', 10_000).next().distance).toBeLessThan(1e-5);
  });
});

test.each(['right', 'stale'] as const)('looking ahead leaves the %s order where it is', (order) => {
  const run = trainedTo(order, 12);
  const { loss, outputs } = run;
  run.next();
  expect([run.updates, run.loss, run.outputs]).toEqual([12, loss, outputs]);
});

test('going back leads to the same state as the first time', () => {
  const run = trainedTo('stale', 777);
  const { loss, outputs } = run;
  run.goTo(1300);
  run.goTo(777);
  expect([run.loss, run.outputs]).toEqual([loss, outputs]);
});

describe('both side by side', () => {
  test('start where the figure is built, and sample as they go', () => {
    const model = new StaleOrderModel(network);
    expect([model.reached, model.updates]).toEqual([FIRST.reached, FIRST.updates]);
    model.advance();
    expect([model.reached, model.updates]).toEqual([101, 101]);
    model.runTo(200);
    expect(model.samples.map(({ updates }) => updates).slice(8)).toEqual([
      9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200,
    ]);
    expect(model.samples[19].loss.right).toBe(trainedTo('right', 200).loss);
    model.restart();
    expect([model.reached, model.samples.length]).toEqual([100, 19]);
  });

  test('are put in words', () => {
    const { runs } = new StaleOrderModel(network);
    const seen = {
      updates: 1,
      loss: { right: runs.right.loss, stale: runs.stale.loss },
      next: { right: runs.right.next(), stale: runs.stale.next() },
    };
    expect(say(seen)).toMatch(
      /^After 1 update the loss of the stale order is 0\.0001 % above .* off by 20\.0 % in some weight; .* at least \d digits\.$/,
    );
  });
});

describe('a link', () => {
  test('carries what was reached, what is looked at, and the order', () => {
    const state = { reached: 10_000, updates: 9999, order: 'stale' };
    expect(readStaleOrder(structuredClone(state))).toEqual(state);
  });

  test.each([
    [undefined],
    [{ reached: 10, updates: 11, order: 'right' }],
    [{ reached: 10_001, updates: 1, order: 'right' }],
    [{ reached: 10, updates: 0, order: 'right' }],
    [{ reached: 10, updates: 1.5, order: 'right' }],
    [{ reached: 10, updates: 1, order: 'wrong' }],
  ])('that says %j is refused', (data) => {
    expect(() => readStaleOrder(data)).toThrow(LinkError);
  });
});
