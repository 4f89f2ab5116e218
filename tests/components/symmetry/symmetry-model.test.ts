import { describe, expect, test } from 'vitest';
import { readSymmetry } from '../../../components/figures/symmetry/read-symmetry.ts';
import { writeSymmetry } from '../../../components/figures/symmetry/symmetry-link.ts';
import {
  LAST_UPDATE,
  type StartName,
  SymmetryModel,
} from '../../../components/figures/symmetry/symmetry-model.ts';
import { say, sayVerdict } from '../../../components/figures/symmetry/words.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

function runTo(start: StartName, update: number): SymmetryModel {
  const model = new SymmetryModel(start);
  model.goTo(update);
  return model;
}

describe('a start', () => {
  test('of all zeros never moves: the loss stays ln 2, to the last bit', () => {
    const model = runTo('zeros', LAST_UPDATE);
    expect(model.losses).toHaveLength(LAST_UPDATE + 1);
    expect(new Set(model.losses)).toEqual(new Set([Math.LN2]));
    expect(Array.from(model.network.parameters)).toEqual(Array(9).fill(0));
    expect(model.outcome()).toBe('stays');
  });

  test('of equal units keeps them equal, bit for bit, at every update', () => {
    const model = new SymmetryModel('equal');
    while (!model.ended) {
      model.advance();
      model.look();
      for (const { values, gradients } of model.twins()) {
        expect(Object.is(values[0], values[1])).toBe(true);
        expect(Object.is(gradients[0], gradients[1])).toBe(true);
      }
    }
    expect(model.outcome()).toBe('twins');
    // One unit gives three of the examples the same answer, and one of the three is of the other class.
    const floor = (Math.log(3) + 2 * Math.log(1.5)) / 4;
    expect(model.look().loss).toBeGreaterThan(floor);
    expect(model.look().loss).toBeLessThan(floor + 0.01);
  });

  test.each(['hundredth', 'tenth'] as const)('of units a %s apart parts them', (start) => {
    const model = new SymmetryModel(start);
    const before = model.apart();
    model.goTo(LAST_UPDATE);
    expect(model.outcome()).toBe('parts');
    expect(model.apart()).toBeGreaterThan(50 * before);
    const { outputs } = model.look();
    expect(Array.from(outputs, Math.round)).toEqual([0, 1, 1, 0]);
  });
});

test('a prediction is judged only when the run is over', () => {
  const model = runTo('equal', LAST_UPDATE - 1);
  expect(sayVerdict(model, undefined)).toContain('Choose');
  expect(sayVerdict(model, 'twins')).toContain('You predict');
  model.advance();
  expect(sayVerdict(model, 'twins')).toContain('As you predicted');
  expect(sayVerdict(model, 'parts')).toContain('What happened: the loss falls, the units stay');
  expect(say(model, model.look().loss)).toContain('equal in every bit');
});

describe('a link', () => {
  test('leads to the same weights and on to the same run', () => {
    const model = runTo('tenth', 300);
    model.goTo(120);
    const given = JSON.parse(JSON.stringify(writeSymmetry({ model, prediction: 'parts' })));
    const read = readSymmetry(given);
    expect(read.prediction).toBe('parts');
    expect([read.model.update, read.model.furthest]).toEqual([120, 300]);
    expect(read.model.network.parameters).toEqual(model.network.parameters);
    expect(read.model.losses).toEqual(model.losses);
  });

  test('is refused in words where it describes no state', () => {
    const good = writeSymmetry({ model: runTo('tenth', 30), prediction: undefined });
    const bad: [unknown, RegExp][] = [
      [{ ...good, start: 'toString' }, /start/],
      [{ ...good, prediction: 'rain' }, /prediction/],
      [{ ...good, furthest: 1e9 }, /update/],
      [{ ...good, update: 31 }, /update/],
      [{ ...good, update: 29 }, /weights/],
      [{ ...good, start: 'equal' }, /weights/],
      [null, /start/],
    ];
    for (const [state, reason] of bad) {
      expect(() => readSymmetry(state)).toThrow(LinkError);
      expect(() => readSymmetry(state)).toThrow(reason);
    }
    expect(() => readSymmetry({ ...good, parameters: 'x' })).toThrow();
  });
});
