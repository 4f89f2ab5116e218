import { describe, expect, test } from 'vitest';
import {
  BATCH,
  costCase,
  costOf,
  METHODS,
  recordedNetwork,
  WIDTHS,
} from '../../../components/figures/gradient-cost/cost-model.ts';
import { findGradient } from '../../../components/figures/gradient-cost/find-gradient.ts';
import {
  NOTHING_TIMED,
  TASKS,
  timeGradient,
  withTiming,
} from '../../../components/figures/gradient-cost/measure.ts';
import { workOf } from '../../../components/figures/gradient-cost/pass-work.ts';
import { say } from '../../../components/figures/gradient-cost/words.ts';
import { Network } from '../../../src/engine/network/network.ts';

/** A product for each weight; on the way back another for its gradient, and one for the delta. */
const byHand = (n: number) => {
  const [first, second, third] = [2 * n, n * n, n];
  const forward = BATCH * (first + second + third);
  return { forward, backward: 2 * forward - BATCH * first, tangent: 2 * forward };
};

test.each(WIDTHS)('2-%i-…-1: the counts of the recorded graph are those by hand', (width) => {
  const { parameters, work } = costCase(width);
  expect(work).toEqual(byHand(width));
  expect(parameters).toBe(2 * width + width + width * width + width + width + 1);
});

test('the ratios of the issue: 2.33 for 2-4-1, towards 3 for wide ones', () => {
  const network = new Network({
    inputs: 2,
    layers: [
      { neurons: 4, activation: 'sigmoid' },
      { neurons: 1, activation: 'sigmoid' },
    ],
  });
  const { forward, backward } = workOf(network.record(1, 'half-squared-error').loss);
  expect((forward + backward) / forward).toBeCloseTo(28 / 12, 12);
  const ratios = WIDTHS.map((width) => {
    const each = costCase(width);
    return costOf(each, 'reverse') / each.work.forward;
  });
  expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
  expect(ratios[ratios.length - 1]).toBeGreaterThan(2.99);
  expect(ratios[ratios.length - 1]).toBeLessThan(3);
});

describe('the methods', () => {
  test.each([1, 4, 16])('find the same gradient of 2-%i-…-1', (width) => {
    const { network, recording } = recordedNetwork(width);
    const before = Float64Array.from(network.parameters);
    const [reverse, ...others] = METHODS.map((method) => findGradient(network, recording, method));
    const tolerance = { forward: 1e-14, 'one-sided': 1e-5, central: 1e-8 };
    others.forEach((found, i) => {
      const allowed = Object.values(tolerance)[i];
      for (let k = 0; k < reverse.length; k++) {
        expect(Math.abs(found[k] - reverse[k])).toBeLessThan(allowed);
      }
    });
    expect(network.parameters).toEqual(before);
  });

  test('are timed by a clock, each on the networks that it can afford', () => {
    let clock = 0;
    expect(timeGradient(1, 'reverse', () => clock++)).toBeGreaterThan(0);
    expect(TASKS.filter(({ method }) => method === 'reverse')).toHaveLength(WIDTHS.length);
    expect(TASKS.filter(({ method }) => method === 'central').length).toBeLessThan(WIDTHS.length);
    const timings = withTiming(NOTHING_TIMED, 'central', 2, 0.5);
    expect(timings.central[2]).toBe(0.5);
    expect(NOTHING_TIMED.central).toHaveLength(0);
  });
});

test('the sentence counts passes', () => {
  expect(say(costCase(2))).toContain('15 parameters');
  expect(say(costCase(2))).toContain('16 by one-sided differences and 30 by central ones');
});
