import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BATCHES,
  DATA,
  LAST_UPDATE,
  OPTIMIZERS,
  ORDERS,
} from '../../../components/figures/training-run/run-settings.ts';
import {
  FIRST_THRESHOLDS,
  stoppingPlaces,
} from '../../../components/figures/training-run/stopping-places.ts';
import {
  FIRST_SETTINGS,
  TrainingRunModel,
} from '../../../components/figures/training-run/training-run-model.ts';
import { relativeDistance } from '../../../src/engine/gradient-check.ts';
import { bytesKept } from '../../engine/heap-growth.ts';

const anyOf = <T extends string>(choices: readonly { readonly value: T }[]) =>
  fc.constantFrom(...choices.map(({ value }) => value));
const runs = fc.record({
  learningRate: fc.constantFrom(0.01, 0.5, 10),
  optimizer: anyOf(OPTIMIZERS),
  batch: anyOf(BATCHES),
  order: anyOf(ORDERS),
});
const settings = fc.record({
  data: anyOf(DATA),
  seed: fc.nat(50),
  runs: fc.tuple(runs, runs),
});
const parametersOf = ({ runs }: TrainingRunModel) =>
  runs.map(({ network }) => Array.from(network.parameters));

describe('two runs', () => {
  test('begin at the same weights, whatever their settings', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const [a, b] = parametersOf(new TrainingRunModel(given));
        expect(a).toEqual(b);
        expect(a).toHaveLength(2 * 8 + 8 + 8 * 8 + 8 + 8 + 1);
      }),
      { numRuns: 20 },
    );
  });

  test('are the same at an update, whichever way one came there', () => {
    fc.assert(
      fc.property(settings, fc.nat(150), fc.nat(150), (given, first, second) => {
        const straight = new TrainingRunModel(given);
        while (straight.update < second) straight.advance();
        const wandering = new TrainingRunModel(given);
        wandering.goTo(150);
        wandering.goTo(first);
        wandering.goTo(second);
        expect(wandering.furthest).toBe(150);
        expect(parametersOf(wandering)).toEqual(parametersOf(straight));
        const ahead = wandering.runs.map((run) => run.look());
        expect(ahead).toEqual(straight.runs.map((run) => run.look()));
      }),
      { numRuns: 15 },
    );
  });

  test('end after a fixed number of updates, and go on from wherever they are', () => {
    const model = new TrainingRunModel(FIRST_SETTINGS);
    while (!model.ended) model.advance();
    expect(model.update).toBe(LAST_UPDATE);
    const last = parametersOf(model);
    model.advance();
    expect(model.update).toBe(LAST_UPDATE);
    model.goTo(LAST_UPDATE - 3);
    expect(model.ended).toBe(false);
    while (!model.ended) model.advance();
    expect(parametersOf(model)).toEqual(last);
    expect(model.runs[0].look().loss).toBe(model.runs[0].trainer.lossHistory.at(-1)?.trainingLoss);
  });

  test('show the gradient of the loss over all examples', () => {
    const model = new TrainingRunModel(FIRST_SETTINGS);
    model.goTo(37);
    const [run] = model.runs;
    const { gradientNorm } = run.look();
    const gradient = run.network.gradient.slice();
    const nudged = Array.from(gradient, (_, i) => {
      const at = run.network.parameters[i];
      const loss = (value: number) => {
        run.network.parameters[i] = value;
        return run.look().loss;
      };
      const slope = (loss(at + 1e-5) - loss(at - 1e-5)) / 2e-5;
      loss(at);
      return slope;
    });
    for (const [i, slope] of nudged.entries()) {
      expect(relativeDistance(slope, gradient[i])).toBeLessThan(1e-3);
    }
    expect(gradientNorm).toBeCloseTo(Math.hypot(...nudged), 6);
  });
});

describe('a stopping rule', () => {
  test('is marked where a run that obeys it ends', () => {
    const model = new TrainingRunModel(FIRST_SETTINGS);
    model.goTo(LAST_UPDATE);
    for (const run of model.runs) {
      const places = stoppingPlaces(run, FIRST_THRESHOLDS);
      const epochs = places.map(({ stop }) => stop?.epoch);
      const history = run.trainer.lossHistory;
      const best = (epoch: number) =>
        Math.min(...history.filter((m) => m.epoch <= epoch).map((m) => m.trainingLoss));
      expect(epochs).toEqual([
        FIRST_THRESHOLDS.epochs,
        history.find((m) => m.trainingLoss < FIRST_THRESHOLDS.loss)?.epoch,
        history.find((m) => m.gradientNorm < FIRST_THRESHOLDS.gradientNorm)?.epoch,
        history.find(
          ({ epoch }) =>
            epoch >= FIRST_THRESHOLDS.patience &&
            best(epoch) === best(epoch - FIRST_THRESHOLDS.patience),
        )?.epoch,
      ]);
      for (const { stop } of places) {
        if (!stop) continue;
        run.goTo(stop.update);
        expect(run.look().loss).toBe(stop.loss);
      }
    }
  });

  test('that has not fired has no place', () => {
    const model = new TrainingRunModel(FIRST_SETTINGS);
    model.goTo(20);
    const places = stoppingPlaces(model.runs[0], FIRST_THRESHOLDS);
    expect(places.map(({ stop }) => stop)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test('the history of a run of 2,000 updates stays under 20 MB', () => {
  // 20,000 calls a round, of which one makes a model of two runs: buffers are counted as well.
  const kept = bytesKept(`
    const { TrainingRunModel } = await import('../../components/figures/training-run/training-run-model.ts');
    const run = { learningRate: 0.5, optimizer: 'adam', batch: 'all', order: 'shuffled' };
    const models = [];
    const { memoryUsage } = process;
    process.memoryUsage = () => {
      const { heapUsed, arrayBuffers } = memoryUsage();
      return { heapUsed: heapUsed + arrayBuffers };
    };
    let calls = 0;
    function step() {
      if (calls++ % 20_000 > 0) return;
      const model = new TrainingRunModel({ data: 'moons', seed: 1, runs: [run, run] });
      model.goTo(${LAST_UPDATE});
      models.push(model);
    }`);
  const megabytes = (kept * 20_000) / 1e6 / 2;
  expect(megabytes).toBeGreaterThan(0.5);
  expect(megabytes).toBeLessThan(20);
});
