import type { Dataset } from '../../../src/engine/data/dataset.ts';
import { xor } from '../../../src/engine/data/generated-classes.ts';
import { sine } from '../../../src/engine/data/generated-curves.ts';
import { exp } from '../../../src/engine/math/index.ts';
import { type Initialization, initialize } from '../../../src/engine/network/initialization.ts';
import { Network, type NetworkShape } from '../../../src/engine/network/network.ts';
import type { LossName } from '../../../src/engine/operations/index.ts';
import { Trainer } from '../../../src/engine/training/trainer.ts';
import type { Choice } from '../../parts/controls/choice.ts';

export type NetworkName = 'tanh' | 'relu' | 'xor';
export type OptimizerChoice = 'sgd' | 'momentum' | 'adam';
export type UpdateCount = '100' | '300' | '1000';

export const NETWORKS: readonly Choice<NetworkName>[] = [
  { value: 'tanh', label: '1-8-1, tanh' },
  { value: 'relu', label: '1-6-6-1, ReLU' },
  { value: 'xor', label: '2-4-1, XOR' },
];

export const OPTIMIZERS: readonly Choice<OptimizerChoice>[] = [
  { value: 'sgd', label: 'Plain descent' },
  { value: 'momentum', label: 'Momentum' },
  { value: 'adam', label: 'Adam' },
];

export const UPDATES: readonly Choice<UpdateCount>[] = [
  { value: '100', label: '100' },
  { value: '300', label: '300' },
  { value: '1000', label: '1,000' },
];

/** What a sweep is made of: the same network from the same start, trained at each of the rates. */
export interface SweepSettings {
  readonly network: NetworkName;
  readonly optimizer: OptimizerChoice;
  readonly updates: UpdateCount;
}

export const FIRST_SETTINGS: SweepSettings = { network: 'tanh', optimizer: 'sgd', updates: '300' };

const PER_DECADE = 6;
const LOWEST = 1e-3;

/** 0.001 to 100 in equal ratios, two digits each. */
export const RATES: readonly number[] = Array.from({ length: 5 * PER_DECADE + 1 }, (_, i) =>
  Number((LOWEST * exp((i / PER_DECADE) * Math.LN10)).toPrecision(2)),
);

interface Setup {
  readonly shape: NetworkShape;
  readonly start: Initialization;
  readonly data: Dataset;
  readonly loss: LossName;
}

const hidden = (neurons: number, activation: 'tanh' | 'relu') => ({ neurons, activation });
const curve = sine({ size: 12, noise: 0, seed: 1 });

const SETUPS: Readonly<Record<NetworkName, Setup>> = {
  tanh: {
    shape: { inputs: 1, layers: [hidden(8, 'tanh'), { neurons: 1, activation: 'identity' }] },
    start: { kind: 'xavier-uniform' },
    data: curve,
    loss: 'half-squared-error',
  },
  relu: {
    shape: {
      inputs: 1,
      layers: [hidden(6, 'relu'), hidden(6, 'relu'), { neurons: 1, activation: 'identity' }],
    },
    start: { kind: 'he-uniform' },
    data: curve,
    loss: 'half-squared-error',
  },
  xor: {
    shape: { inputs: 2, layers: [hidden(4, 'tanh'), { neurons: 1, activation: 'sigmoid' }] },
    start: { kind: 'xavier-uniform' },
    data: xor(),
    loss: 'binary-cross-entropy',
  },
};

const SEED = 1;

/** Makes the trainer of one point of a sweep: all examples in each update, the start always the same. */
export function trainerAt(settings: SweepSettings, learningRate: number): Trainer {
  const { shape, start, data, loss } = SETUPS[settings.network];
  const network = new Network(shape);
  initialize(network, start, SEED);
  return new Trainer(network, data, {
    loss,
    learningRate,
    optimizer: { kind: settings.optimizer },
    keepStepLosses: true,
    measureEvery: Number(settings.updates),
  });
}
