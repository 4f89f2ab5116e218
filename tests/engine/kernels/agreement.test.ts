import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kernels, loadKernels } from '../../../src/engine/kernels/index.ts';
import { Network } from '../../../src/engine/network/index.ts';
import type { OptimizerSettings } from '../../../src/engine/training/index.ts';
import { type Case, examplesFor, farthest, fastTrainer } from './setup.ts';

const typescript = await loadKernels('typescript');
const builds: [string, Kernels][] = [
  ['relaxed', await loadKernels('relaxed')],
  ['strict', await loadKernels('strict')],
];

const endings = [
  ['identity', 'half-squared-error'],
  ['tanh', 'mean-squared-error'],
  ['softplus', 'sum-squared-error'],
  ['sigmoid', 'binary-cross-entropy'],
  ['softmax', 'cross-entropy'],
] as const;
const hidden = ['identity', 'sigmoid', 'tanh', 'relu', 'leaky-relu', 'softplus'] as const;
// A large ε: Adam's first steps otherwise blow up the last bits of a gradient that is almost 0.
const optimizers: OptimizerSettings[] = [
  { kind: 'sgd' },
  { kind: 'momentum' },
  { kind: 'nesterov', momentum: 0.8 },
  { kind: 'rmsprop', epsilon: 0.01 },
  { kind: 'adam', epsilon: 0.01 },
  { kind: 'adamw', epsilon: 0.01, decay: 0.1 },
];

/** Trains twice, by the graph and by kernels, and demands the same numbers up to rounding. */
function demandAgreement(kernels: Kernels, given: Case, optimizer: OptimizerSettings): void {
  const settings = { optimizer, learningRate: 0.05 };
  const plain = fastTrainer(typescript, given, settings);
  const fast = fastTrainer(kernels, given, settings);
  expect(fast.replayedBecause).toBeUndefined();
  for (const trainer of [plain, fast]) expect(trainer.run(5)).toBe(5);
  const name = JSON.stringify([given, optimizer]);
  expect(Math.abs(fast.loss - plain.loss), name).toBeLessThan(2e-6 * (1 + plain.loss));
  expect(farthest(fast.network.parameters, plain.network.parameters), name).toBeLessThan(1e-5);
  expect(farthest(fast.checkpoint().memory, plain.checkpoint().memory), name).toBeLessThan(1e-5);
  const examples = examplesFor(given, 11);
  const [measured, expected] = [fast.measure(examples), plain.measure(examples)];
  expect(Math.abs(measured.loss - expected.loss), name).toBeLessThan(1e-5 * (1 + expected.loss));
  const outputs = fast.predict(examples.inputs as Float32Array);
  expect(farthest(outputs, plain.predict(examples.inputs as Float32Array)), name).toBeLessThan(
    1e-5,
  );
}

describe.each(builds)('%s', (kind, kernels) => {
  test('is what was asked for', () => {
    expect(kernels.kind).toBe(kind);
    expect(kernels.passedOver).toEqual([]);
  });

  test('agrees with the graph over every remainder at the edges', () => {
    const size = integer({ min: 1, max: 20 });
    const sizes = tuple(size, size, size);
    assert(
      property(
        sizes,
        size,
        constantFrom(...hidden),
        constantFrom(...endings),
        constantFrom(...optimizers),
        (widths, batch, inside, [output, loss], optimizer) => {
          demandAgreement(
            kernels,
            { sizes: widths, hidden: inside, output, loss, batch },
            optimizer,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    { sizes: [784, 128, 10], batch: 64 },
    { sizes: [100, 67, 33, 7], batch: 50 },
    { sizes: [1, 100, 1], batch: 33 },
    { sizes: [300, 1], batch: 1 },
  ])('agrees on $sizes, batch $batch', ({ sizes, batch }) => {
    const one = sizes[sizes.length - 1] === 1;
    const [output, loss] = one ? endings[3] : endings[4];
    demandAgreement(kernels, { sizes, hidden: 'tanh', output, loss, batch }, { kind: 'sgd' });
    demandAgreement(kernels, { sizes, hidden: 'relu', output, loss, batch }, optimizers[4]);
  });

  test('its step of SGD is the gradient that float64 finds', () => {
    for (const [output, loss] of endings) {
      const given: Case = { sizes: [5, 9, 6], hidden: 'tanh', output, loss, batch: 7 };
      const examples = examplesFor(given, 7);
      const trainer = fastTrainer(kernels, given, { learningRate: 1, shuffle: false }, examples);
      const network = new Network({ inputs: 5, layers: trainer.network.layers });
      network.parameters.set(trainer.network.parameters);
      const before = network.parameters.slice();
      const recording = network.record(7, loss);
      recording.input.data.set(examples.inputs);
      recording.target.data.set(examples.targets ?? []);
      recording.forward();
      recording.backward();
      trainer.run(1);
      const change = before.map((w, i) => w - trainer.network.parameters[i]);
      expect(farthest(change, network.gradient), loss).toBeLessThan(1e-6);
    }
  });
});
