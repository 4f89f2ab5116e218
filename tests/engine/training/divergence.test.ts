import { describe, expect, test } from 'vitest';
import { line } from '../../../src/engine/data/index.ts';
import { initialize, type Network } from '../../../src/engine/network/index.ts';
import {
  type OptimizerName,
  Trainer,
  type TrainerSettings,
} from '../../../src/engine/training/index.ts';
import { networkOf } from './setup.ts';

const data = line({ size: 20, noise: 0.1, seed: 1 });

function trainerOf(network: Network, settings: Partial<TrainerSettings> = {}): Trainer {
  const all = { loss: 'half-squared-error', learningRate: 1e6, batchSize: 4, ...settings } as const;
  return new Trainer(network, data, all);
}

const deep = () => networkOf([1, 8, 8, 8, 1], 'relu', 'identity', 3);
const areFinite = (numbers: ArrayLike<number>) => Array.from(numbers).every(Number.isFinite);

describe('a deep network of ReLU with a rate of a million', () => {
  test('stops, says where, and keeps the last good state', () => {
    const trainer = trainerOf(deep());
    expect(trainer.run({ steps: 100 })).toBe('diverged');
    const { divergence } = trainer;
    expect(divergence).toBeDefined();
    expect(divergence?.step).toBeGreaterThan(1);
    expect(areFinite(trainer.network.parameters)).toBe(true);
    expect(trainer.stepCount).toBe((divergence?.step ?? 0) - 1);
    expect(trainer.furthestStep).toBe(trainer.stepCount);
    for (const { trainingLoss } of trainer.lossHistory) expect(trainingLoss).toBeLessThan(Infinity);
  });

  test('the step it names is the first that no plain loop gets past', () => {
    const trainer = trainerOf(deep());
    trainer.run({ steps: 100 });
    const network = deep();
    const plain = trainerOf(network);
    const recording = network.record(4, 'half-squared-error');
    let step = 0;
    let good = network.parameters.slice();
    while (true) {
      // The trainer's own order of the data; the updates and the judgement are the loop's.
      const rows = [...plain.nextExamples()];
      recording.input.data.set(rows.map((row) => data.inputs[row]));
      recording.target.data.set(rows.map((row) => data.targets[row]));
      recording.forward();
      if (!Number.isFinite(recording.loss.number)) break;
      recording.backward();
      const next = network.parameters.map((w, i) => w - 1e6 * network.gradient[i]);
      step++;
      if (!areFinite(next)) break;
      good = network.parameters.slice();
      if (!plain.step()) break;
    }
    expect(trainer.divergence?.step).toBe(step);
    expect(trainer.network.parameters).toEqual(good);
  });

  test('later calls do nothing until reset, and the past can be visited', () => {
    const trainer = trainerOf(deep());
    trainer.run({ steps: 100 });
    const state = trainer.checkpoint();
    expect(trainer.step()).toBe(false);
    expect(trainer.epoch()).toBe(false);
    expect(trainer.run({ epochs: 5 })).toBe('diverged');
    expect(trainer.checkpoint()).toEqual(state);
    trainer.goTo(0);
    expect(trainer.network.parameters).toEqual(deep().parameters);
    expect(trainer.step()).toBe(false);
    trainer.reset();
    expect(trainer.divergence).toBeUndefined();
    expect(trainer.step()).toBe(true);
  });
});

describe('names the layer and the quantity in which it began', () => {
  const explicit = (...layers: [weight: number, bias: number][]) => {
    const network = networkOf([1, ...layers.map(() => 1)], 'identity', 'identity');
    initialize(network, {
      kind: 'explicit',
      layers: layers.map(([weight, bias]) => ({ weights: [[weight]], biases: [bias] })),
    });
    return network;
  };
  const all = { batchSize: 'all', learningRate: 1 } as const;

  test('a pre-activation that overflows from the start', () => {
    const trainer = trainerOf(explicit([1, 1e200], [1e200, 0], [1, 0]), all);
    expect(trainer.divergence).toEqual({ step: 0, layer: 2, quantity: 'preActivation' });
    expect(trainer.lossHistory).toEqual([]);
    expect(trainer.step()).toBe(false);
  });

  test('a loss that overflows although the output does not', () => {
    const trainer = trainerOf(explicit([1, 1e160]), all);
    expect(trainer.divergence).toEqual({ step: 0, layer: 1, quantity: 'loss' });
  });

  test('a delta that overflows on its way back', () => {
    // Everything forward is 0, but two factors of 1e200 meet on the way back.
    const trainer = trainerOf(explicit([0, 0], [1e200, 0], [1e200, 0]), all);
    trainer.step();
    expect(trainer.divergence).toEqual({ step: 1, layer: 1, quantity: 'delta' });
  });

  test('a gradient that overflows where delta and activation do not', () => {
    const trainer = trainerOf(explicit([0, 1e170], [1e-20, 0]), all);
    trainer.step();
    expect(trainer.divergence).toEqual({ step: 1, layer: 2, quantity: 'gradient' });
  });

  test('parameters that overflow in the update', () => {
    const trainer = trainerOf(explicit([1, 1], [1, 1e10]), { ...all, learningRate: 1e300 });
    trainer.step();
    expect(trainer.divergence).toEqual({ step: 1, layer: 1, quantity: 'parameters' });
    expect([...trainer.network.parameters]).toEqual([1, 1, 1, 1e10]);
  });

  test('squares in the memory of Adam that overflow and would freeze it', () => {
    const network = explicit([0, 1e100], [1, 0]);
    const trainer = trainerOf(network, { ...all, optimizer: { kind: 'adam' } });
    trainer.step();
    expect(trainer.divergence).toEqual({ step: 1, layer: 2, quantity: 'memory' });
    expect([...network.parameters]).toEqual([0, 1e100, 1, 0]);
  });
});

test('a penalty that overflows where the measured loss does not takes the measurement back', () => {
  // Both neurons are off: only weight decay moves the first weight, from 1 to about −1e160.
  const network = networkOf([1, 1, 1], 'relu', 'relu');
  const layers = [
    { weights: [[1]], biases: [-10] },
    { weights: [[0]], biases: [-1] },
  ];
  initialize(network, { kind: 'explicit', layers });
  const settings = { batchSize: 'all', learningRate: 1e160, weightDecay: 1 } as const;
  const trainer = trainerOf(network, settings);
  expect(trainer.step()).toBe(true);
  expect(trainer.lossHistory.length).toBe(2);
  expect(trainer.step()).toBe(false);
  expect(trainer.divergence).toEqual({ step: 1, layer: 2, quantity: 'loss' });
  expect(trainer.stepCount).toBe(0);
  expect(trainer.lossHistory.map(({ epoch }) => epoch)).toEqual([0]);
});

test.each(['sgd', 'momentum', 'nesterov', 'rmsprop', 'adam', 'adamw'] as OptimizerName[])(
  '%s never leaves a parameter, a measurement or its memory beyond the finite numbers',
  (kind) => {
    for (const learningRate of [1e3, 1e100, 1e300]) {
      const trainer = trainerOf(deep(), { learningRate, optimizer: { kind } });
      trainer.run({ epochs: 40 });
      const { parameters, memory } = trainer.checkpoint();
      expect(areFinite(parameters)).toBe(true);
      expect(areFinite(memory)).toBe(true);
      expect(areFinite(trainer.lossHistory.map(({ trainingLoss }) => trainingLoss))).toBe(true);
      if (kind === 'sgd') expect(trainer.divergence).toBeDefined();
    }
  },
);
