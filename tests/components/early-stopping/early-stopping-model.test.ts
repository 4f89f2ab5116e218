import { describe, expect, test } from 'vitest';
import {
  makeMoons,
  partsOf,
} from '../../../components/figures/early-stopping/early-stopping-data.ts';
import { writeEarlyStopping } from '../../../components/figures/early-stopping/early-stopping-link.ts';
import {
  EarlyStoppingModel,
  type EarlyStoppingSettings,
  FIRST_SETTINGS,
  LAST_EPOCH,
  PATIENCE,
} from '../../../components/figures/early-stopping/early-stopping-model.ts';
import {
  readEarlyStopping,
  runLinked,
} from '../../../components/figures/early-stopping/read-early-stopping.ts';
import { say } from '../../../components/figures/early-stopping/words.ts';
import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { LinkError } from '../../../src/reader/state-link.ts';

function runTo(epoch: number, change: Partial<EarlyStoppingSettings> = {}): EarlyStoppingModel {
  const settings = { ...FIRST_SETTINGS, ...change };
  const model = new EarlyStoppingModel(settings, makeMoons(settings.seed));
  model.goOnTo(epoch);
  return model;
}

const rowsOf = ({ inputs, size, inputCount }: Dataset) =>
  Array.from({ length: size }, (_, i) =>
    inputs.subarray(i * inputCount, (i + 1) * inputCount).join(),
  );

describe('the parts', () => {
  const data = makeMoons(1);

  test('are as large as they should be, and share no example', () => {
    const { training, validation, test: rest } = partsOf(data, 40, false, 1);
    expect(training.size).toBe(40);
    expect(validation.size).toBe(0.4 * data.size);
    const all = [training, validation, rest].flatMap(rowsOf);
    expect(all).toHaveLength(data.size);
    expect(new Set(all).size).toBe(data.size);
  });

  test('are standardized by the training part alone', () => {
    const { training } = partsOf(data, 40, false, 1);
    for (let k = 0; k < training.inputCount; k++) {
      const column = Array.from({ length: 40 }, (_, i) => training.inputs[2 * i + k]);
      expect(column.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 9);
      expect(column.reduce((a, b) => a + b * b, 0) / 40).toBeCloseTo(1, 9);
    }
  });

  test('with a leak: every second validation example is a training example with its target', () => {
    const honest = partsOf(data, 40, false, 1);
    const leaking = partsOf(data, 40, true, 1);
    const known = rowsOf(leaking.training);
    rowsOf(leaking.validation).forEach((row, i) => {
      if (i % 2 === 0) expect(row).toBe(rowsOf(honest.validation)[i]);
      else {
        const { targets, labels } = leaking.training;
        expect(leaking.validation.targets[i]).toBe(targets[known.indexOf(row)]);
        expect(leaking.validation.labels[i]).toBe(labels[known.indexOf(row)]);
      }
    });
    expect(leaking.test).toEqual(honest.test);
  });
});

describe('a run', () => {
  test('overfits, and keeps the weights of its lowest validation loss', () => {
    const model = runTo(120);
    const losses = model.history.map(({ validationLoss }) => validationLoss);
    const { bestEpoch } = model;
    expect(losses[bestEpoch]).toBe(Math.min(...losses));
    expect(bestEpoch).toBeLessThan(60);
    expect(losses[120]).toBeGreaterThan(1.5 * losses[bestEpoch]);
    expect(model.best.parameters).toEqual(runTo(bestEpoch).network.parameters);
    expect(model.kept().validationLoss).toBe(losses[bestEpoch]);
    expect(model.now().epoch).toBe(120);
  });

  test('would have ended when patience did', () => {
    const model = runTo(120);
    const losses = model.history.map(({ validationLoss }) => validationLoss);
    let best = 0;
    const stop = losses.findIndex((loss, epoch) => {
      if (loss < losses[best]) best = epoch;
      return epoch - best >= PATIENCE;
    });
    expect(model.stopEpoch).toBe(stop);
    expect(say(model)).toContain(`ended the run at epoch ${stop}`);
  });

  test('with a leak looks better on the validation part than it is', () => {
    const model = runTo(150, { copies: true });
    expect(model.now().validationLoss).toBeLessThan(0.6 * runTo(150).now().validationLoss);
    expect(model.now().testAccuracy).toBe(runTo(150).now().testAccuracy);
  });
});

describe('a link', () => {
  const followed = (state: unknown) =>
    runLinked(readEarlyStopping(JSON.parse(JSON.stringify(state))), makeMoons(FIRST_SETTINGS.seed));

  test('leads to the same weights', () => {
    const model = runTo(9, { dropout: 0.2, weightDecay: 0.003, examples: 120 });
    const same = followed(writeEarlyStopping(model));
    expect(same.network.parameters).toEqual(model.network.parameters);
    expect(same.settings).toEqual(model.settings);
  });

  test.each([
    ['other data', { data: 'x' }],
    ['another count of examples', { examples: 41 }],
    ['a dropout of 1', { dropout: 1 }],
    ['a leak that is no yes or no', { copies: 'yes' }],
    ['an epoch past the end', { epoch: LAST_EPOCH + 1 }],
    ['weights of another run', { epoch: 3 }],
  ])('of %s is refused', (_, change) => {
    const state = { ...writeEarlyStopping(runTo(2)), ...change };
    expect(() => followed(state)).toThrow(LinkError);
  });
});
