import type { Dataset } from '../../../src/engine/data/index.ts';
import { moons } from '../../../src/engine/data/index.ts';
import { initialize, Network } from '../../../src/engine/network/index.ts';
import type { ActivationName } from '../../../src/engine/operations/index.ts';
import { Trainer, type TrainerSettings } from '../../../src/engine/training/index.ts';

/** A fully connected network with one activation in its hidden layers, started by Xavier. */
export function networkOf(
  sizes: readonly number[],
  hidden: ActivationName = 'tanh',
  output: ActivationName = 'sigmoid',
  seed = 1,
): Network {
  const last = sizes.length - 1;
  const layers = sizes.slice(1).map((neurons, l) => ({
    neurons,
    activation: l + 1 === last ? output : hidden,
  }));
  const network = new Network({ inputs: sizes[0], layers });
  initialize(network, { kind: 'xavier-uniform' }, seed);
  return network;
}

/** 23 points: no batch size between 2 and 22 divides them. */
export const fewMoons: Dataset = moons({ size: 23, noise: 0.1, seed: 5 });

/** A trainer of a 2-4-1 network on a few moons. */
export function moonTrainer(settings: Partial<TrainerSettings> = {}, validation?: Dataset) {
  const network = networkOf([2, 4, 1]);
  const all = {
    loss: 'binary-cross-entropy',
    learningRate: 0.1,
    batchSize: 5,
    ...settings,
  } as const;
  return new Trainer(network, fewMoons, all, validation);
}
