import type { Dataset } from '../../../src/engine/data/index.ts';
import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { LossName } from '../../../src/engine/operations/index.ts';
import type { Choice } from '../../parts/controls/choice.ts';
import {
  BATCHES,
  type BatchName,
  type DataName,
  examplesOf,
  ORDERS,
  type OrderName,
} from './run-settings.ts';

/** What both runs begin with, and how its examples may be taken. */
export interface RunStart {
  readonly data: Dataset;
  readonly loss: LossName;
  /** True where the biases are not trained. */
  readonly freezeBiases: boolean;
  readonly batches: readonly Choice<BatchName>[];
  readonly orders: readonly Choice<OrderName>[];
  /** Makes the network, at its initial weights. */
  readonly makeNetwork: () => Network;
}

/** The chapter's own: a 2-8-8-1 network (tanh, then sigmoid), with random weights from a seed. */
export function ownStart(name: DataName, seed: number): RunStart {
  const data = examplesOf(name);
  return {
    data,
    loss: 'binary-cross-entropy',
    freezeBiases: false,
    batches: BATCHES,
    orders: ORDERS,
    makeNetwork: () => {
      const network = new Network({
        inputs: data.inputCount,
        layers: [
          { neurons: 8, activation: 'tanh' },
          { neurons: 8, activation: 'tanh' },
          { neurons: 1, activation: 'sigmoid' },
        ],
      });
      initialize(network, { kind: 'xavier-uniform' }, seed);
      return network;
    },
  };
}
