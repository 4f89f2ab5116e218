import { type Allocate, zeros } from '../../graph/numbers.ts';
import type { Network } from '../../network/network.ts';
import { Adam } from './adam.ts';
import { Momentum } from './momentum.ts';
import { Nesterov } from './nesterov.ts';
import type { Optimizer } from './optimizer.ts';
import { RmsProp } from './rms-prop.ts';
import { Sgd } from './sgd.ts';

/** An optimizer by name; constants left out are PyTorch's, and 0.9 for momentum. */
export type OptimizerSettings =
  | { readonly kind: 'sgd' }
  | { readonly kind: 'momentum' | 'nesterov'; readonly momentum?: number }
  | { readonly kind: 'rmsprop'; readonly smoothing?: number; readonly epsilon?: number }
  | ({ readonly kind: 'adam' } & AdamSettings)
  | ({ readonly kind: 'adamw'; readonly decay?: number } & AdamSettings);

interface AdamSettings {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

export type OptimizerName = OptimizerSettings['kind'];

/** Makes an optimizer for the parameters of a network; `allocate` says where its memory is to lie. */
export function createOptimizer(
  settings: OptimizerSettings,
  learningRate: number,
  { parameterCount, precision }: Pick<Network, 'parameterCount' | 'precision'>,
  allocate: Allocate = (size) => zeros(size, precision),
): Optimizer {
  switch (settings.kind) {
    case 'sgd':
      return new Sgd(learningRate);
    case 'momentum':
      return new Momentum(learningRate, settings.momentum ?? 0.9, parameterCount, allocate);
    case 'nesterov':
      return new Nesterov(learningRate, settings.momentum ?? 0.9, parameterCount, allocate);
    case 'rmsprop': {
      const { smoothing = 0.99, epsilon = 1e-8 } = settings;
      return new RmsProp(learningRate, { smoothing, epsilon }, parameterCount, allocate);
    }
    case 'adam':
    case 'adamw': {
      const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = settings;
      const decay = settings.kind === 'adamw' ? (settings.decay ?? 0.01) : 0;
      const constants = { beta1, beta2, epsilon, decay };
      return new Adam(learningRate, constants, parameterCount, allocate);
    }
  }
}

export { Adam, type AdamConstants } from './adam.ts';
export { Momentum } from './momentum.ts';
export { Nesterov } from './nesterov.ts';
export type { Optimizer } from './optimizer.ts';
export { RmsProp } from './rms-prop.ts';
export { Sgd } from './sgd.ts';
