import { describe, expect, test } from 'vitest';
import { FIRST_BATCH } from '../../../components/figures/batch-product/batch-model.ts';
import { readTrainingRun } from '../../../components/figures/training-run/read-training-run.ts';
import { FIRST_THRESHOLDS } from '../../../components/figures/training-run/stopping-places.ts';
import { settingsFor } from '../../../components/figures/training-run/taken-start.ts';
import { writeTrainingRun } from '../../../components/figures/training-run/training-run-link.ts';
import {
  FIRST_SETTINGS,
  TrainingRunModel,
} from '../../../components/figures/training-run/training-run-model.ts';
import { FIRST_NETWORK } from '../../../components/parts/small-network/small-network.ts';
import { LinkError, readStateLink, writeStateLink } from '../../../src/reader/state-link.ts';

function stateAt(furthest: number, update: number) {
  const model = new TrainingRunModel({ ...FIRST_SETTINGS, seed: 12 });
  model.goTo(furthest);
  model.goTo(update);
  return { model, shown: 1, thresholds: { ...FIRST_THRESHOLDS, loss: 0.25 } } as const;
}

describe('a link to two runs', () => {
  test('leads to the same weights, the same past and the same future', () => {
    const state = stateAt(90, 41);
    const link = writeStateLink('training-run', writeTrainingRun(state));
    const reading = readStateLink(link, 'training-run', readTrainingRun);
    if (!reading || 'message' in reading) throw new Error(reading?.message);
    const { model, shown, thresholds } = reading.state;
    expect({ shown, thresholds }).toEqual({ shown: 1, thresholds: state.thresholds });
    expect([model.update, model.furthest]).toEqual([41, 90]);
    for (const update of [41, 90, 120]) {
      for (const each of [model, state.model]) each.goTo(update);
      for (const i of [0, 1]) {
        const [linked, own] = [model.runs[i], state.model.runs[i]];
        expect(linked.network.parameters).toEqual(own.network.parameters);
        expect(linked.trainer.lossHistory).toEqual(own.trainer.lossHistory);
      }
    }
  });

  test('keeps a network taken along, and what came of it', () => {
    const model = new TrainingRunModel({ ...FIRST_SETTINGS, ...settingsFor(FIRST_BATCH) });
    model.goTo(30);
    const state = { model, shown: 0, thresholds: FIRST_THRESHOLDS } as const;
    const link = writeStateLink('training-run', writeTrainingRun(state));
    const reading = readStateLink(link, 'training-run', readTrainingRun);
    if (!reading || 'message' in reading) throw new Error(reading?.message);
    const linked = reading.state.model;
    expect(linked.settings.taken?.small).toEqual(FIRST_BATCH);
    for (const i of [0, 1]) {
      expect(linked.runs[i].settings).toEqual(model.runs[i].settings);
      expect(linked.runs[i].network.parameters).toEqual(model.runs[i].network.parameters);
    }
    expect(writeStateLink('training-run', writeTrainingRun(reading.state))).toBe(link);
  });

  test('with no network that can be taken along is refused in words', () => {
    const model = new TrainingRunModel({ ...FIRST_SETTINGS, ...settingsFor(FIRST_BATCH) });
    const good = writeTrainingRun({ model, shown: 0, thresholds: FIRST_THRESHOLDS });
    const [a, b] = good.runs;
    const bad: [unknown, RegExp][] = [
      [{ ...good, taken: null }, /network/],
      [{ ...good, taken: { ...FIRST_BATCH, layers: [] } }, /layers/],
      [{ ...good, taken: { ...FIRST_BATCH, learningRate: 1e7 } }, /million/],
      [{ ...good, taken: FIRST_NETWORK, runs: [a, { ...b, batch: '2' }] }, /batch/],
      [{ ...good, runs: [a, { ...b, batch: '8' }] }, /batch/],
      [{ ...good, runs: [a, { ...b, order: 'sorted' }] }, /order/],
      [{ ...good, taken: undefined }, /order/],
    ];
    for (const [state, reason] of bad) {
      const attempt = () => readTrainingRun(state);
      expect(attempt, JSON.stringify(state)).toThrow(LinkError);
      expect(attempt).toThrow(reason);
    }
  });

  test('is refused in words where it describes no state', () => {
    const good = writeTrainingRun(stateAt(20, 10));
    const [a, b] = good.runs;
    const bad: [unknown, RegExp][] = [
      [{ ...good, data: 'sun' }, /data/],
      [{ ...good, seed: -1 }, /seed/],
      [{ ...good, runs: [a] }, /two runs/],
      [{ ...good, runs: [a, { ...b, learningRate: 1e9 }] }, /learning rate/],
      [{ ...good, runs: [a, { ...b, learningRate: '1' }] }, /learning rate/],
      [{ ...good, runs: [a, { ...b, optimizer: 'constructor' }] }, /optimizer/],
      [{ ...good, runs: [a, { ...b, batch: '0' }] }, /batch/],
      [{ ...good, runs: [null, b] }, /learning rate/],
      [{ ...good, shown: 2 }, /no such run/],
      [{ ...good, furthest: 1e9 }, /length/],
      [{ ...good, update: 21 }, /update/],
      [{ ...good, update: 9 }, /weights/],
      [{ ...good, seed: 13 }, /weights/],
      [{ ...good, parameters: undefined }, /weights/],
      [{ ...good, thresholds: { ...good.thresholds, patience: 0.5 } }, /patience/],
      [{ ...good, thresholds: null }, /epochs/],
    ];
    for (const [state, reason] of bad) {
      const attempt = () => readTrainingRun(state);
      expect(attempt, JSON.stringify(state)).toThrow(LinkError);
      expect(attempt).toThrow(reason);
    }
    expect(() => readTrainingRun({ ...good, parameters: ['x', 'y'] })).toThrow();
  });
});
