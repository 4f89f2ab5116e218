import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Dataset,
  fitStandardization,
  moons,
  readIris,
  spiral,
  split,
  standardize,
  xor,
} from '../../../src/engine/data/index.ts';
import { initialize, type Network } from '../../../src/engine/network/index.ts';
import {
  accuracyOf,
  confusionMatrix,
  Trainer,
  type TrainerSettings,
} from '../../../src/engine/training/index.ts';
import { networkOf } from './setup.ts';

type TrainAndTest = [train: Dataset, test: Dataset];

/** Scales both data sets by what the first one shows. */
function standardized(train: Dataset, test: Dataset): TrainAndTest {
  const scaling = fitStandardization(train);
  return [standardize(train, scaling), standardize(test, scaling)];
}

/** Trains a network on the first data set and returns its accuracy on the second. */
function learned(
  network: Network,
  [train, test]: TrainAndTest,
  epochs: number,
  settings: Partial<TrainerSettings>,
): number {
  const loss = train.kind === 'classification' ? 'cross-entropy' : 'binary-cross-entropy';
  const trainer = new Trainer(network, train, { loss, learningRate: 0.1, ...settings });
  expect(trainer.run({ epochs })).toBe('done');
  return accuracyOf(confusionMatrix(network, test));
}

describe.each([1, 2, 3, 4, 5])('from seed %i', (seed) => {
  test('2-4-1 learns XOR', () => {
    const network = networkOf([2, 4, 1], 'tanh', 'sigmoid', seed);
    const trainer = new Trainer(network, xor(), {
      loss: 'binary-cross-entropy',
      learningRate: 0.5,
      stopping: [{ kind: 'loss-below', value: 0.01 }],
    });
    expect(trainer.run({ epochs: 5000 })).toBe('stopped');
    expect(confusionMatrix(network, xor())).toEqual([
      [2, 0],
      [0, 2],
    ]);
  });

  test('2-8-8-1 learns moons', () => {
    const network = networkOf([2, 8, 8, 1], 'tanh', 'sigmoid', seed);
    const data: TrainAndTest = [
      moons({ size: 200, noise: 0.1, seed }),
      moons({ size: 1000, noise: 0.1, seed: seed + 100 }),
    ];
    const settings = { batchSize: 10, optimizer: { kind: 'momentum' }, seed } as const;
    expect(learned(network, data, 100, settings)).toBeGreaterThan(0.985);
  });

  test('2-16-16-3 of ReLU learns a spiral of three arms', () => {
    const network = networkOf([2, 16, 16, 3], 'relu', 'softmax');
    initialize(network, { kind: 'he-normal' }, seed);
    const data = standardized(
      spiral({ arms: 3, size: 200, noise: 0.01, seed }),
      spiral({ arms: 3, size: 900, noise: 0.01, seed: seed + 100 }),
    );
    const optimizer = { kind: 'adam' } as const;
    const settings = { batchSize: 10, learningRate: 0.01, optimizer, seed };
    expect(learned(network, data, 200, settings)).toBeGreaterThan(0.97);
  });

  test('4-8-3 learns iris, on flowers it has not seen', () => {
    const network = networkOf([4, 8, 3], 'tanh', 'softmax', seed);
    const iris = readIris(readFileSync('public/data/iris.csv', 'utf8'));
    const parts = split(iris, { train: 0.7, validation: 0, test: 0.3, seed });
    const data = standardized(parts.train.dataset, parts.test.dataset);
    const optimizer = { kind: 'nesterov' } as const;
    const settings = { batchSize: 16, learningRate: 0.05, optimizer, seed };
    expect(learned(network, data, 60, settings)).toBeGreaterThanOrEqual(0.9);
  });
});
