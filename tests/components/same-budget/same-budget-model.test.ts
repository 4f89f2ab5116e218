import { describe, expect, test } from 'vitest';
import { readSameBudget } from '../../../components/figures/same-budget/read-same-budget.ts';
import { writeSameBudget } from '../../../components/figures/same-budget/same-budget-link.ts';
import {
  LAST_ROUND,
  SameBudgetModel,
} from '../../../components/figures/same-budget/same-budget-model.ts';
import { say } from '../../../components/figures/same-budget/words.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

function runTo(round: number, seed = 1): SameBudgetModel {
  const model = new SameBudgetModel(seed);
  model.goOnTo(round);
  return model;
}

test('all begin with the same weights, and nobody spends more than the others', () => {
  const model = runTo(0);
  const [first, ...others] = model.racers;
  for (const { network } of others) expect(network.parameters).toEqual(first.network.parameters);
  model.goOnTo(7);
  for (const racer of model.racers) {
    const spent = racer.count * racer.price();
    expect(spent).toBeLessThanOrEqual(7 * model.budget);
    expect(spent).toBeGreaterThan(7 * model.budget - racer.price());
  }
});

test('differences go the way of backpropagation, as far as they can afford to', () => {
  const model = runTo(3);
  const [exact, differences] = model.racers;
  const twin = runTo(0).racers[0];
  // As many updates as differences made, by the exact gradient.
  twin.spend(3 * twin.price());
  expect(twin.count).toBe(differences.count);
  differences.network.parameters.forEach((parameter, i) => {
    expect(parameter).toBeCloseTo(twin.network.parameters[i], 3);
  });
  expect(exact.count).toBeGreaterThan(30 * differences.count);
});

test('random search never makes the loss higher', () => {
  const { losses } = runTo(20);
  const [, , search] = losses;
  expect(search).toEqual(search.toSorted((a, b) => b - a));
  expect(search[20]).toBeLessThan(search[0]);
});

test.each([1, 2, 3])('with seed %i differences come least far', (seed) => {
  const last = runTo(LAST_ROUND, seed).losses.map((each) => each[LAST_ROUND]);
  const [backpropagation, differences, search] = last;
  expect(search).toBeLessThan(differences);
  expect(backpropagation).toBeLessThan(differences);
  // Seed 2 leaves backpropagation in a poor valley, and random search finds a better one.
  if (seed === 2) expect(backpropagation).toBeGreaterThan(search);
  else expect(backpropagation).toBeLessThan(search);
});

describe('a link', () => {
  test('leads to the same race', () => {
    const model = runTo(4, 9);
    const same = readSameBudget(JSON.parse(JSON.stringify(writeSameBudget(model))));
    expect(say(same)).toBe(say(model));
    expect(same.racers[2].network.parameters).toEqual(model.racers[2].network.parameters);
  });

  test.each([
    ['a seed that is none', { seed: -3 }],
    ['a round past the end', { round: LAST_ROUND + 1 }],
    ['losses of another race', { seed: 2 }],
  ])('of %s is refused', (_, change) => {
    const state = { ...writeSameBudget(runTo(1)), ...change };
    expect(() => readSameBudget(state)).toThrow(LinkError);
  });
});
