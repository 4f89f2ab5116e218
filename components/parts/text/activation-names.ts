import type {
  ActivationName,
  EntrywiseActivationName,
} from '../../../src/engine/operations/activations/index.ts';
import type { Choice } from '../controls/choice.ts';

/** What an activation function is called wherever a reader meets it. */
export const ACTIVATION_NAMES: Readonly<Record<ActivationName, string>> = {
  identity: 'identity',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  'leaky-relu': 'leaky ReLU',
  softplus: 'softplus',
  gelu: 'GELU',
  softmax: 'softmax',
};

/** Offers these activation functions, in this order. */
export function activationChoices<T extends ActivationName>(...names: T[]): readonly Choice<T>[] {
  return names.map((value) => ({ value, label: ACTIVATION_NAMES[value] }));
}

/** All that take each entry by itself, the simplest first. */
export const ENTRYWISE_ACTIVATIONS: readonly Choice<EntrywiseActivationName>[] = activationChoices(
  'identity',
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'softplus',
  'gelu',
);
