import { describe, expect, test } from 'vitest';
import {
  LEARNER_NAMES,
  rateShare,
  STOPS_AFTER,
} from '../../../components/figures/moving-world/learner.ts';
import { writeMovingWorld } from '../../../components/figures/moving-world/moving-world-link.ts';
import {
  EVERY,
  MovingWorldModel,
  type MovingWorldSettings,
  WINDOW,
} from '../../../components/figures/moving-world/moving-world-model.ts';
import { readMovingWorld } from '../../../components/figures/moving-world/read-moving-world.ts';
import { say } from '../../../components/figures/moving-world/words.ts';
import {
  LAST_EXAMPLE,
  labelAt,
  QUARTER,
  Stream,
  turnAt,
  type WorldName,
} from '../../../components/figures/moving-world/world.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

function runTo(examples: number, settings: Partial<MovingWorldSettings> = {}): MovingWorldModel {
  const model = new MovingWorldModel({ world: 'drift', rate: 0.1, seed: 1, ...settings });
  model.goOnTo(examples);
  return model;
}

const parametersOf = (model: MovingWorldModel, learner: number) =>
  Array.from(model.learners[learner].network.parameters);

describe('the world', () => {
  test.each<[WorldName, number, number]>([
    ['still', 5 * QUARTER, 0],
    ['drift', QUARTER / 2, Math.PI / 4],
    ['drift', 2 * QUARTER, Math.PI],
    ['jump', QUARTER - 1, 0],
    ['jump', QUARTER, Math.PI / 2],
  ])('%s: at example %i the boundary has turned by %f', (world, t, turn) => {
    expect(turnAt(world, t)).toBeCloseTo(turn, 12);
  });

  test('turning the boundary and turning the point back is the same', () => {
    const stream = new Stream('still', 3);
    for (let i = 0; i < 500; i++) {
      const { x, label } = stream.next();
      const turn = 0.01 * i;
      const turned = [
        Math.cos(turn) * x[0] - Math.sin(turn) * x[1],
        Math.sin(turn) * x[0] + Math.cos(turn) * x[1],
      ] as const;
      expect(labelAt(turn, turned)).toBe(label);
    }
  });
});

describe('the learners', () => {
  test('are equal, bit for bit, until their rates part', () => {
    const model = runTo(1);
    expect(parametersOf(model, 0)).toEqual(parametersOf(model, 1));
    model.advance();
    expect(parametersOf(model, 0)).toEqual(parametersOf(model, 2));
    expect(parametersOf(model, 0)).not.toEqual(parametersOf(model, 1));
  });

  test('stop, slow down and go on as they are called', () => {
    const model = runTo(STOPS_AFTER);
    const [goesOn, , stopped] = [0, 1, 2].map((learner) => parametersOf(model, learner));
    expect(stopped).toEqual(goesOn);
    model.goOnTo(STOPS_AFTER + 300);
    expect(parametersOf(model, 2)).toEqual(stopped);
    expect(parametersOf(model, 0)).not.toEqual(goesOn);
    expect([0, 250, 500].map((t) => rateShare('slows-down', t))).toEqual([1, 1 / 2, 1 / 3]);
  });

  test('are tested before they learn: a first answer is that of the weights before', () => {
    const model = runTo(700);
    const twin = runTo(700);
    for (let i = 0; i < 200; i++) {
      twin.advance();
      const { x, label } = twin.recent[twin.recent.length - 1];
      for (const [j, { network }] of model.learners.entries()) {
        const answer = network.predict(x)[0] >= 0.5 ? 1 : 0;
        expect(twin.learners[j].misses[700 + i]).toBe(answer === label ? 0 : 1);
      }
      model.advance();
    }
  });

  test('fare as the chapter says: going on wins in a drift, slowing down in a still world', () => {
    const wrong = (settings: Partial<MovingWorldSettings>) => {
      const model = runTo(LAST_EXAMPLE, settings);
      return LEARNER_NAMES.map((name) => model.missesSince(name, 2000));
    };
    for (const seed of [1, 2, 3]) {
      const [on, down, stopped] = wrong({ seed });
      expect(on).toBeLessThan(down);
      expect(down).toBeLessThan(stopped);
      const [restless, settled] = wrong({ world: 'still', rate: 1, seed });
      expect(settled).toBeLessThan(restless);
    }
  });
});

test('recent misses are means over windows of the first answers', () => {
  const model = runTo(430);
  const { misses } = model.learner('goes-on');
  const counts = model.recentMisses('goes-on');
  expect(counts).toHaveLength(Math.floor(430 / EVERY));
  counts.forEach((count, i) => {
    const window = misses.slice(0, (i + 1) * EVERY).slice(-WINDOW);
    expect(count).toBeCloseTo(window.reduce((a, b) => a + b, 0) / window.length, 12);
  });
  expect(model.recent).toHaveLength(WINDOW);
});

test('the sentence says how far the boundary has turned', () => {
  expect(say(runTo(0))).toContain('know nothing');
  expect(say(runTo(QUARTER + 1, { world: 'jump' }))).toContain('turned by 90°');
});

describe('a link', () => {
  test('leads to the same weights', () => {
    const model = runTo(1234, { world: 'jump', rate: 1, seed: 7 });
    const same = readMovingWorld(JSON.parse(JSON.stringify(writeMovingWorld(model))));
    expect(same.settings).toEqual(model.settings);
    expect(same.met).toBe(1234);
    expect(parametersOf(same, 1)).toEqual(parametersOf(model, 1));
  });

  test.each([
    ['nothing', undefined],
    ['another world', { world: 'x' }],
    ['another rate', { rate: 0.2 }],
    ['a seed that is none', { seed: -1 }],
    ['more examples than there are', { met: LAST_EXAMPLE + 1 }],
    ['weights of another run', { seed: 2 }],
  ])('of %s is refused', (_, change) => {
    const state = change && { ...writeMovingWorld(runTo(20)), ...change };
    expect(() => readMovingWorld(state)).toThrow(LinkError);
  });
});
