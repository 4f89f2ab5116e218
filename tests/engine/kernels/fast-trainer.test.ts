import { describe, expect, test } from 'vitest';
import { moons } from '../../../src/engine/data/index.ts';
import { type KernelKind, loadKernels } from '../../../src/engine/kernels/index.ts';
import { initialize, Network } from '../../../src/engine/network/index.ts';
import { Trainer } from '../../../src/engine/training/index.ts';
import { type Case, farthest, fastTrainer } from './setup.ts';

const data = moons({ size: 203, noise: 0.1, seed: 1 });
const moonCase: Case = {
  sizes: [2, 8, 1],
  hidden: 'tanh',
  output: 'sigmoid',
  loss: 'binary-cross-entropy',
  batch: 10,
};
const kinds: KernelKind[] = ['relaxed', 'strict', 'typescript'];

describe.each(kinds)('%s', (kind) => {
  test('a whole training follows the trainer of float64, example by example', async () => {
    const fast = fastTrainer(await loadKernels(kind), moonCase, { seed: 4 }, data);
    const network = new Network({ inputs: 2, layers: fast.network.layers });
    network.parameters.set(fast.network.parameters);
    const settings = { loss: 'binary-cross-entropy', learningRate: 0.1, batchSize: 10 } as const;
    const trainer = new Trainer(network, data, { ...settings, seed: 4, measureEvery: 100 });
    // Odd portions: they end in the middle of epochs, and cross their smaller last batches.
    for (const steps of [1, 19, 2, 700, 1378]) expect(fast.run(steps)).toBe(steps);
    for (let i = 0; i < 2100; i++) trainer.step();
    expect([fast.stepCount, fast.epochCount]).toEqual([trainer.stepCount, trainer.epochCount]);
    expect(farthest(fast.network.parameters, network.parameters)).toBeLessThan(2e-4);
    const measured = fast.measure(data);
    const { trainingLoss, trainingAccuracy } = trainer.lossHistory[1];
    expect(Math.abs(measured.loss - trainingLoss)).toBeLessThan(1e-5);
    expect(measured.accuracy).toBe(trainingAccuracy);
  });

  test('bytes and labels are as good as numbers and rows', async () => {
    const given = {
      ...moonCase,
      sizes: [7, 5, 3],
      output: 'softmax',
      loss: 'cross-entropy',
    } as const;
    const inputs = Uint8Array.from({ length: 7 * 20 }, (_, i) => (i * 37) % 256);
    const labels = Uint8Array.from({ length: 20 }, (_, i) => (i * 7) % 3);
    const targets = Float32Array.from({ length: 60 }, (_, i) =>
      labels[Math.floor(i / 3)] === i % 3 ? 1 : 0,
    );
    const scale = Math.fround(1 / 255);
    const kernels = await loadKernels(kind);
    const a = fastTrainer(kernels, given, {}, { size: 20, inputs, labels });
    const numbers = Float32Array.from(inputs, (byte) => byte * scale);
    const b = fastTrainer(kernels, given, {}, { size: 20, inputs: numbers, targets });
    for (const trainer of [a, b]) trainer.run(9);
    expect(a.network.parameters).toEqual(b.network.parameters);
    const measured = a.measure({ size: 20, inputs, labels }, 3, 20);
    expect(measured).toEqual(b.measure({ size: 20, inputs: numbers, targets }, 3, 20));
    expect(measured.size).toBe(17);
  });

  test('a checkpoint is gone on from, to the bit', async () => {
    const kernels = await loadKernels(kind);
    const settings = { optimizer: { kind: 'adam' } } as const;
    const a = fastTrainer(kernels, moonCase, settings, data);
    a.run(100);
    const b = fastTrainer(kernels, moonCase, settings, data);
    b.restore(a.checkpoint());
    for (const trainer of [a, b]) trainer.run(50);
    expect(a.checkpoint()).toEqual(b.checkpoint());
    expect(() => b.restore({ ...a.checkpoint(), parameters: [1] })).toThrow(
      'expected 33 parameters',
    );
    const broken = a.checkpoint();
    expect(() => b.restore({ ...broken, step: -1 })).toThrow(RangeError);
    const memory = Float32Array.from(broken.memory).fill(Number.NaN);
    expect(() => b.restore({ ...broken, memory })).toThrow('memory must be finite');
  });

  test('a rate far too large stops it in the last good state, and it says where', async () => {
    const given = { ...moonCase, hidden: 'relu', output: 'identity' } as const;
    const loss = 'half-squared-error';
    const settings = { learningRate: 1e3, optimizer: { kind: 'momentum' } } as const;
    const trainer = fastTrainer(await loadKernels(kind), { ...given, loss }, settings, data);
    const done = trainer.run(1000);
    expect(done).toBeLessThan(1000);
    expect(trainer.divergence?.step).toBe(done + 1);
    expect(trainer.divergence?.layer).toBeGreaterThan(0);
    expect(trainer.stepCount).toBe(done);
    expect([...trainer.network.parameters].every(Number.isFinite)).toBe(true);
    const state = trainer.checkpoint();
    expect(trainer.run(5)).toBe(0);
    expect(trainer.checkpoint()).toEqual(state);
  });

  test('a gradient is there for who looks, and nothing else changes', async () => {
    const settings = { optimizer: { kind: 'adam' } } as const;
    const trainer = fastTrainer(await loadKernels(kind), moonCase, settings, data);
    const plain = fastTrainer(await loadKernels('typescript'), moonCase, settings, data);
    // The last batch of the epoch is the smaller one.
    for (const steps of [3, 17]) {
      for (const each of [trainer, plain]) each.run(steps);
      const before = trainer.checkpoint();
      expect(farthest(trainer.gradient(), plain.gradient())).toBeLessThan(1e-5);
      expect(trainer.checkpoint()).toEqual(before);
    }
    for (const each of [trainer, plain]) each.run(30);
    expect(farthest(trainer.network.parameters, plain.network.parameters)).toBeLessThan(1e-3);
  });

  test('the gradient of the inputs is that of differences', async () => {
    const trainer = fastTrainer(await loadKernels(kind), moonCase, {}, data);
    const gradient = trainer.inputGradient([0.3, -0.2], [1]).slice();
    const loss = (x: number[]) =>
      trainer.measure({ size: 1, inputs: Float64Array.from(x), targets: Float64Array.of(1) }).loss;
    const h = 0.01;
    const differences = [
      (loss([0.3 + h, -0.2]) - loss([0.3 - h, -0.2])) / (2 * h),
      (loss([0.3, -0.2 + h]) - loss([0.3, -0.2 - h])) / (2 * h),
    ];
    expect(farthest(gradient, differences)).toBeLessThan(1e-4);
  });
});

test('a rate that is changed on the way diverges like one that was there from then on', async () => {
  const given = {
    ...moonCase,
    hidden: 'relu',
    output: 'identity',
    loss: 'sum-squared-error',
  } as const;
  const trainer = fastTrainer(await loadKernels('strict'), given, { learningRate: 0.01 }, data);
  trainer.run(50);
  trainer.learningRate = 1e4;
  const done = trainer.run(100);
  expect(done).toBeLessThan(100);
  expect(trainer.divergence?.step).toBe(50 + done + 1);
  expect(trainer.stepCount).toBe(50 + done);
});

test('what the kernels do not know is replayed, with a reason', async () => {
  const given = { ...moonCase, hidden: 'gelu' } as const;
  const fast = fastTrainer(await loadKernels(), given, {}, data);
  expect(fast.replayedBecause).toContain('gelu');
  const plain = fastTrainer(await loadKernels('typescript'), given, {}, data);
  for (const trainer of [fast, plain]) trainer.run(50);
  expect(fast.network.parameters).toEqual(plain.network.parameters);
});

test('a schedule changes the rate at every step', async () => {
  const settings = { schedule: { kind: 'exponential', factor: 0.9 } } as const;
  const fast = fastTrainer(await loadKernels('strict'), moonCase, settings, data);
  const plain = fastTrainer(await loadKernels('typescript'), moonCase, settings, data);
  for (const trainer of [fast, plain]) trainer.run(60);
  expect(farthest(fast.network.parameters, plain.network.parameters)).toBeLessThan(1e-5);
});

test('what does not fit is refused in words', async () => {
  const kernels = await loadKernels('typescript');
  const make = (examples: object, settings = {}) =>
    fastTrainer(kernels, moonCase, settings, examples as typeof data);
  const inputs = new Float32Array(4);
  expect(() => make({ size: 0, inputs, labels: [] })).toThrow('there are no examples');
  expect(() => make({ size: 3, inputs, labels: [] })).toThrow('3 examples of 2 inputs');
  expect(() => make({ size: 2, inputs })).toThrow('each example needs a label');
  expect(() => make({ size: 2, inputs, labels: [0, 2] })).toThrow('label 2 of example 1');
  expect(() => make({ size: 2, inputs, targets: [1] })).toThrow('2 examples of 1 targets');
  expect(() => make(data, { batchSize: 0 })).toThrow('batch size');
});

test('all-zero parameters train without harm', async () => {
  for (const kind of kinds) {
    const trainer = fastTrainer(await loadKernels(kind), moonCase, {}, data);
    initialize(trainer.network, { kind: 'zeros' });
    trainer.beginHere();
    expect(trainer.run(100)).toBe(100);
    expect(trainer.loss).toBeLessThan(0.7);
  }
});
