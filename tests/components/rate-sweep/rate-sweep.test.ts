import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../components/figures/rate-sweep/diagnosis.ts';
import { readSweep } from '../../../components/figures/rate-sweep/read-sweep.ts';
import { writeSweep } from '../../../components/figures/rate-sweep/sweep-link.ts';
import {
  lastLoss,
  outcomeOf,
  RateSweep,
  type SweepRun,
  trainAll,
} from '../../../components/figures/rate-sweep/sweep-model.ts';
import {
  FIRST_SETTINGS,
  RATES,
  trainerAt,
} from '../../../components/figures/rate-sweep/sweep-settings.ts';
import { sayRun } from '../../../components/figures/rate-sweep/words.ts';

const short = { ...FIRST_SETTINGS, updates: '100' } as const;
const runAt = (sweep: RateSweep, rate: number) => sweep.runs[RATES.indexOf(rate)] as SweepRun;

test('the rates go from a thousandth to a hundred in equal ratios', () => {
  expect(RATES).toHaveLength(31);
  expect([RATES[0], RATES[6], RATES[30]]).toEqual([0.001, 0.01, 100]);
});

test('every point is the training that the trainer makes, in slices or at once', () => {
  const sweep = new RateSweep(short);
  expect(sweep.count).toBe(11);
  for (let i = 0; i < 250; i++) sweep.update();
  sweep.trainTo(RATES.length);
  expect(sweep.finished).toBe(true);
  for (const place of [1, 14, 20]) {
    const trainer = trainerAt(short, RATES[place]);
    trainer.run({ steps: 100 });
    const run = sweep.runs[place] as SweepRun;
    expect(run).toEqual(trainAll(short, RATES[place]));
    expect(run.divergence).toEqual(trainer.divergence);
    if (run.divergence) continue;
    expect(run.losses).toHaveLength(101);
    expect(lastLoss(run)).toBe(trainer.lossHistory[1].trainingLoss);
  }
});

test('there is a cliff: rates below it learn, rates above it diverge or do harm', () => {
  const sweep = new RateSweep(FIRST_SETTINGS);
  sweep.trainTo(RATES.length);
  const outcomes = RATES.map((rate) => outcomeOf(runAt(sweep, rate)));
  const cliff = outcomes.findIndex((outcome) => outcome !== 'learned');
  expect(RATES[cliff]).toBeGreaterThan(sweep.best().rate);
  expect(RATES[cliff]).toBeLessThan(10 * sweep.best().rate);
  expect(outcomes.slice(cliff).every((outcome) => outcome !== 'learned')).toBe(true);
});

describe('a diagnosis', () => {
  test('finds where the loss was lowest, and a step too long for the curvature there', () => {
    const run = trainAll(FIRST_SETTINGS, 1.5);
    const { turn, lowest, curvature, layer, share, growth } = diagnose(FIRST_SETTINGS, run);
    expect(run.divergence).toMatchObject({ layer: 2, quantity: 'loss' });
    expect(run.losses[turn]).toBe(lowest);
    expect(Math.min(...run.losses)).toBe(lowest);
    expect(1.5).toBeGreaterThan(2 / curvature);
    expect(layer).toBe(1);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(1);
    expect(growth).toBeGreaterThan(2);
    const said = sayRun(run, diagnose(FIRST_SETTINGS, run), false);
    expect(said).toMatch(
      /^η = 1\.5 diverged: update \d+ left the finite numbers, first the loss, in layer 2\./,
    );
    expect(said).toContain('less than η');
    const steep = trainAll(FIRST_SETTINGS, 100);
    const steeply = sayRun(steep, diagnose(FIRST_SETTINGS, steep), false);
    expect(steeply).toMatch(/multiplied the loss by \d{3},\d{3}\.$/);
  });

  test('counts ReLU neurons that a long step has silenced', () => {
    const settings = { ...FIRST_SETTINGS, network: 'relu' } as const;
    const large = diagnose(settings, trainAll(settings, 1));
    expect(large.hidden).toBe(12);
    expect(large.dead).toBeGreaterThan(6);
    // With every hidden neuron silent only the last bias is left, and its loss has curvature 1.
    expect(large.curvature).toBeCloseTo(1, 6);
    expect(diagnose(settings, trainAll(settings, 0.01)).dead).toBeLessThan(large.dead);
  });
});

describe('a link', () => {
  const sweep = new RateSweep(short);
  sweep.trainTo(14);
  const state = { sweep, looked: 3 };

  test('leads to the same runs', () => {
    const read = readSweep(JSON.parse(JSON.stringify(writeSweep(state))));
    expect(read.looked).toBe(3);
    expect(read.sweep.runs).toEqual(sweep.runs);
  });

  test.each([
    ['another network', { network: 'gpt' }],
    ['another optimizer', { optimizer: 'adagrad' }],
    ['other updates', { updates: '1000000' }],
    ['more rates than there are', { count: 32 }],
    ['a rate that is not trained', { count: 11, looked: 1 }],
    ['no rate', { looked: -1 }],
  ])('with %s is refused', (_, change) => {
    expect(() => readSweep({ ...writeSweep(state), ...change })).toThrow();
  });
});
