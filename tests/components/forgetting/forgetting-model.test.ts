import { describe, expect, test } from 'vitest';
import { writeForgetting } from '../../../components/figures/forgetting/forgetting-link.ts';
import {
  EVERY,
  FIRST_SETTINGS,
  FIRST_UPDATES,
  ForgettingModel,
  type ForgettingSettings,
  LAST_UPDATE,
} from '../../../components/figures/forgetting/forgetting-model.ts';
import { readForgetting } from '../../../components/figures/forgetting/read-forgetting.ts';
import { FIRST_CLASSES, tasksOf } from '../../../components/figures/forgetting/tasks.ts';
import { say } from '../../../components/figures/forgetting/words.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

function runTo(update: number, change: Partial<ForgettingSettings> = {}): ForgettingModel {
  const model = new ForgettingModel({ ...FIRST_SETTINGS, ...change });
  model.goOnTo(update);
  return model;
}

const lastOf = (values: readonly number[]) => values[values.length - 1];
const hiddenOf = ({ network }: ForgettingModel) => [
  ...network.layers[0].weights,
  ...network.layers[0].biases,
];

test('the tasks share no class, and training no example with the test', () => {
  const { first, second, firstTest, all } = tasksOf(5);
  expect(Math.max(...first.labels)).toBeLessThan(FIRST_CLASSES);
  expect(Math.min(...second.labels)).toBe(FIRST_CLASSES);
  expect(first.size + second.size).toBe(all.size);
  const seen = new Set(first.inputs);
  expect(firstTest.inputs.filter((x) => seen.has(x))).toHaveLength(0);
});

describe.each([1, 2, 3])('with seed %i', (seed) => {
  test('the second task alone undoes the first, whichever layers it trains', () => {
    expect(lastOf(runTo(FIRST_UPDATES, { seed }).firstAccuracy)).toBeGreaterThan(0.98);
    for (const layers of ['all', 'last'] as const) {
      const model = runTo(LAST_UPDATE, { seed, layers });
      expect(lastOf(model.firstAccuracy)).toBeLessThan(0.4);
      expect(lastOf(model.secondAccuracy)).toBeGreaterThan(0.98);
    }
  });

  test('kept examples bring it back', () => {
    const model = runTo(LAST_UPDATE, { seed, replayed: 8 });
    expect(lastOf(model.firstAccuracy)).toBeGreaterThan(0.97);
    expect(lastOf(model.secondAccuracy)).toBeGreaterThan(0.97);
  });
});

test('the first task is the same run, whatever the second will be', () => {
  const one = runTo(FIRST_UPDATES);
  const other = runTo(FIRST_UPDATES, { replayed: 8, layers: 'last' });
  expect(other.network.parameters).toEqual(one.network.parameters);
});

test('the last layer alone leaves the hidden layer as it is, to the last bit', () => {
  const model = runTo(FIRST_UPDATES, { layers: 'last' });
  const before = hiddenOf(model);
  model.goOnTo(FIRST_UPDATES + 50);
  expect(hiddenOf(model)).toEqual(before);
  expect(hiddenOf(runTo(FIRST_UPDATES + 50))).not.toEqual(before);
});

test('it is tested before the first update and after every tenth', () => {
  const model = runTo(LAST_UPDATE + 100);
  expect(model.update).toBe(LAST_UPDATE);
  expect(model.firstAccuracy).toHaveLength(LAST_UPDATE / EVERY + 1);
  expect(say(model)).toContain(`${LAST_UPDATE - FIRST_UPDATES} updates since the second task`);
});

describe('a link', () => {
  test('leads to the same weights', () => {
    const model = runTo(412, { replayed: 2, layers: 'last', seed: 9 });
    const same = readForgetting(JSON.parse(JSON.stringify(writeForgetting(model))));
    expect(same.network.parameters).toEqual(model.network.parameters);
    expect(same.secondAccuracy).toEqual(model.secondAccuracy);
  });

  test.each([
    ['nothing', undefined],
    ['another replay', { replayed: 3 }],
    ['other layers', { layers: 'first' }],
    ['a seed that is none', { seed: 1.5 }],
    ['an update past the end', { update: LAST_UPDATE + 1 }],
    ['weights of another run', { update: 11 }],
  ])('of %s is refused', (_, change) => {
    const state = change && { ...writeForgetting(runTo(10)), ...change };
    expect(() => readForgetting(state)).toThrow(LinkError);
  });
});
